import type { LayoutFacts } from "../../server/layout/facts.ts";

/** `scenes` is how many an installment has. */
export type Size = { characters: number; ties: number; installments: number; scenes: number; seed: number };

const IMPORTANCE = ["lead", "main", "recurring", "guest"] as const;
const LIGHTS = [1, 2, null] as const;

/** A made-up story, the same each time: few know many, everybody comes in evenly over the scenes. */
export function madeUpStory({ characters, ties, installments, scenes, seed }: Size): LayoutFacts {
  const random = randomFrom(seed);
  const revealed = () => {
    const scene = Math.floor(random() * installments * scenes);
    return (1 + Math.floor(scene / scenes)) * 1000 + 1 + (scene % scenes);
  };
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

/** Numbers from 0 to 1, the same for the same seed: the generator of Lehmer, with the factor of Park and Miller. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
