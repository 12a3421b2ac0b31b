import { join } from "node:path";
import { limitOf, spreadOf, type Beside, type Figure, type Findings } from "../figure.ts";
import { embeddedIn, startProgram, timeOf } from "../program.ts";
import { say } from "../say.ts";
import { inTemporaryFolder } from "../temporary.ts";

const ROUNDS = 7;
const FIRST_STARTS = 3;
const LIMIT = 2_000;

const START = ["run/start.mjs", "--no-open"];
const BARE = ["--import", "tsx", "bench/start-up/bare-express.ts"];
const NODE = ["-e", ""];

type Samples = { first: number[]; second: number[]; bare: number[]; node: number[] };

/** Measures how long the start command takes until the printed address answers, beside the least it could take. */
export async function measureStartUp(): Promise<Findings> {
  say("Start-up …");
  const samples: Samples = { first: [], second: [], bare: [], node: [] };
  await inTemporaryFolder(async (folder) => {
    const at = (name: number) => embeddedIn(join(folder, String(name)));
    for (let round = 0; round < FIRST_STARTS; round += 1)
      samples.first.push(await timeToStart(START, at(round)));
    for (let round = 0; round < ROUNDS; round += 1) {
      samples.node.push(await timeOf(NODE));
      samples.bare.push(await timeToStart(BARE, {}));
      samples.second.push(await timeToStart(START, at(0)));
    }
  });
  return { figures: figuresOf(samples), wrong: [], leftOut: [] };
}

async function timeToStart(args: readonly string[], env: Record<string, string>): Promise<number> {
  const { took, stop } = await startProgram(args, env);
  await stop();
  return took;
}

function figuresOf({ first, second, bare, node }: Samples): Figure[] {
  const figure = (what: string, samples: number[], beside: Beside | null, goal: number | null): Figure => ({
    part: "Start-up",
    what,
    unit: "ms",
    measured: spreadOf(samples),
    beside,
    goal,
  });
  const bareExpress = { what: "bare Express", spread: spreadOf(bare) };
  return [
    figure("second start, until it answers", second, limitOf(LIMIT), 1),
    figure("second start, until it answers", second, bareExpress, null),
    figure("first start, with no data yet", first, bareExpress, null),
    figure("bare Express through tsx", bare, { what: "node -e ''", spread: spreadOf(node) }, null),
  ];
}
