import type { LayoutFacts } from "../server/layout/facts.ts";
import { createLayouts } from "../server/layout/layouts.ts";

/** One measured first request: how long it took beside what it may take, both in milliseconds. */
export type LayoutTime = { what: string; took: number; limit: number };

const IMPORTANCE = ["lead", "main", "recurring", "guest"] as const;
const LIGHTS = [1, 2, null] as const;
const LIMIT = 5000;

/** Asks for the last horizon of stories nobody has asked for before, the worker being warm. */
export async function measureLayouts(): Promise<LayoutTime[]> {
  const layouts = createLayouts();
  const stories = [
    { characters: 45, ties: 145, installments: 8, limit: 1000 },
    { characters: 181, ties: 1589, installments: 365, limit: LIMIT },
    { characters: 800, ties: 2800, installments: 8, limit: LIMIT },
  ];
  await layouts.positionsAt({ story: "warm", version: "1", number: 1 }, async () => storyOf(stories[0]));
  const times: LayoutTime[] = [];
  for (const story of stories) {
    const what = `layout: ${story.characters} characters, ${story.ties} ties, ${story.installments} installments`;
    const facts = storyOf(story);
    const began = performance.now();
    await layouts.positionsAt({ story: what, version: "1", number: story.installments }, async () => facts);
    times.push({ what, took: performance.now() - began, limit: story.limit });
  }
  await layouts.close();
  return times;
}

/** A made-up story, the same each time: few know many, everybody comes in evenly over the installments. */
function storyOf({ characters = 5, ties = 5, installments = 1 } = {}): LayoutFacts {
  let state = 1;
  const random = () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
  const revealed = () => (1 + Math.floor(random() * installments)) * 1000 + 500;
  const among = (bias: number) => `c${Math.floor(characters * random() ** bias)}`;
  const rank = (at: number) =>
    at < characters / 40 ? 0 : at < characters / 12 ? 1 : at < characters / 5 ? 2 : 3;
  return {
    characters: Array.from({ length: characters }, (_, at) => ({
      id: `c${at}`,
      revealed: revealed(),
      importance: IMPORTANCE[rank(at)] ?? "guest",
      light: LIGHTS[at % 3] ?? null,
    })),
    ties: Array.from({ length: ties }, () => ({
      from: among(3),
      to: among(1.2),
      revealed: revealed(),
      strength: 1 + Math.floor(random() * 3),
    })),
  };
}
