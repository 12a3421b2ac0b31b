import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { HELP, howToUse, readWanted, type Wanted } from "./command-line.ts";
import { compose, composeRuns, dockerAnswers } from "./docker.ts";
import { TEST_DATABASE } from "./for-tests.ts";
import { isTaken } from "./ports.ts";
import { type LocalNeo4j, startLocalNeo4j } from "./start.ts";
import { releaseLine } from "./version.ts";

const DATA = fileURLToPath(new URL("../.neo4j/data", import.meta.url));
const BROWSER_PORT = 7474;
// Good enough for a server that listens on loopback and holds nothing but what the seeds can make again.
const PASSWORD = "ensemble-local";

/** The command `npm run neo4j`. */
export async function runNeo4j(words: readonly string[]): Promise<void> {
  if (words.includes("--help")) {
    process.stdout.write(HELP);
    return;
  }
  try {
    const neo4j = await start(readWanted(words));
    process.stdout.write(`\n${howToUse(neo4j)}`);
    endOnSignals(neo4j);
  } catch (failure) {
    process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`);
    process.exitCode = 1;
  }
}

async function start(wanted: Wanted): Promise<LocalNeo4j> {
  const docker = wanted.with === "docker" || (wanted.with === null && dockerAnswers());
  process.stdout.write(`Starting Neo4j ${wanted.version} with ${docker ? "Docker" : "Java"} …\n`);
  return await (docker ? startWithDocker(wanted) : startWithJava(wanted));
}

async function startWithJava({ version, port }: Wanted): Promise<LocalNeo4j> {
  const folder = join(DATA, releaseLine(version));
  return await startLocalNeo4j({ folder, port, database: TEST_DATABASE, password: PASSWORD, version });
}

async function startWithDocker({ version, port }: Wanted): Promise<LocalNeo4j> {
  const login = { database: TEST_DATABASE, password: PASSWORD };
  const project = `ensemble-neo4j-${releaseLine(version).replace(".", "-")}`;
  const service = { project, port, browserPort: BROWSER_PORT, version, ...login };
  if (!composeRuns(service) && (await isTaken(port))) {
    throw new Error(`Port ${port} is taken by something else: end that, or choose another with --port.`);
  }
  await compose(service, ["up", "--detach", "--wait", "neo4j"]);
  // Following what it logs keeps this command in front for as long as the container runs.
  compose(service, ["logs", "--follow", "--tail", "0", "neo4j"]).catch(() => {});
  const stop = () => compose(service, ["stop", "neo4j"]);
  return { uri: `neo4j://127.0.0.1:${port}`, user: "neo4j", ...login, stop };
}

function endOnSignals(neo4j: LocalNeo4j): void {
  let ending = false;
  const end = async () => {
    // Ctrl+C can arrive twice: from the terminal, and passed on by npm.
    if (ending) return;
    ending = true;
    process.stdout.write("\nStopping Neo4j …\n");
    await neo4j.stop();
    process.exit(0);
  };
  process.on("SIGINT", () => void end());
  process.on("SIGTERM", () => void end());
  process.once("beforeExit", () => {
    process.stderr.write("Neo4j ended by itself.\n");
    process.exitCode = 1;
  });
}
