import { horizonThrough } from "#contract/telling.ts";
import type { LayoutFacts } from "../../server/layout/facts.ts";
import { createLayouts } from "../../server/layout/layouts.ts";
import { limitOf, spreadOf, type Findings } from "../figure.ts";
import { say } from "../say.ts";
import { madeUpStory } from "./made-up-story.ts";

const LIMIT = 5_000;

/** Stories as large as what is asked about, and what the first request may take, in milliseconds. */
const CROWD = { characters: 800, ties: 2800, installments: 8, limit: LIMIT, rounds: 1 };

const SERIES = { characters: 45, ties: 145, installments: 8, scenes: 12 };
const NOVEL = { characters: 181, ties: 1589, installments: 365, scenes: 1 };

/** Stories as large as what is asked about, and what the first request may take, in milliseconds. */
const STORIES = [
  { like: "like Étoile", ...SERIES, limit: 1_000, rounds: 3 },
  { like: "like Les Misérables", ...NOVEL, limit: LIMIT, rounds: 1 },
  { like: "a crowd", ...CROWD, scenes: 1 },
  { like: "a crowd, told scene by scene", ...CROWD, scenes: 14 },
];

/** Asks for the last horizon of stories nobody has asked for before, the worker being warm. */
export async function measureLayouts(): Promise<Findings> {
  say("The layout …");
  const layouts = createLayouts();
  const first = async (facts: LayoutFacts, story: string, number: number) => {
    const began = performance.now();
    const points = await layouts.positionsAt(
      { story, version: "1", through: horizonThrough(number) },
      async () => facts,
    );
    if (Object.keys(points).length !== facts.characters.length) throw new Error("Somebody has no place.");
    return performance.now() - began;
  };
  await first(madeUpStory({ ...SERIES, seed: 99 }), "to warm up", 8);
  const figures: Findings["figures"] = [];
  for (const { like, limit, rounds, ...size } of STORIES) {
    const samples: number[] = [];
    for (let seed = 1; seed <= rounds; seed += 1)
      samples.push(await first(madeUpStory({ ...size, seed }), `${like} ${seed}`, size.installments));
    const what = `${size.characters} characters, ${size.ties} ties (${like})`;
    const part = "Layout, first request of a story";
    figures.push({ part, what, unit: "ms", measured: spreadOf(samples), beside: limitOf(limit), goal: 1 });
  }
  await layouts.close();
  return { figures, wrong: [], leftOut: [] };
}
