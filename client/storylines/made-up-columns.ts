import type { Columns } from "./strand.ts";

/**
 * The scenes of a made-up story, the same for the same seed, as columns: circles of some six who mostly meet each other, in
 * scenes that mostly stay with one circle for a while. For tests and measurements.
 */
export function madeUpColumns({
  characters,
  scenes,
  seed,
}: {
  characters: number;
  scenes: number;
  seed: number;
}): Columns {
  const random = randomFrom(seed);
  const among = (count: number) => Math.floor(random() * count);
  const circles = Math.max(1, Math.round(characters / 6));
  let circle = 0;
  const met = Array.from({ length: scenes }, () => {
    if (random() < 0.4) circle = among(circles);
    const own = () => Math.min(characters - 1, circle * 6 + among(6));
    return Array.from({ length: 1 + among(5) }, () => (random() < 0.85 ? own() : among(characters)));
  });
  return numbered(met);
}

/** Whoever meets, known by a number in the order in which they first do, each once a scene. */
export function numbered<Key>(scenes: readonly (readonly Key[])[]): Columns {
  const numbers = new Map<Key, number>();
  for (const one of scenes.flat()) if (!numbers.has(one)) numbers.set(one, numbers.size);
  return scenes.map((scene) => [...new Set(scene)].map((one) => numbers.get(one) ?? 0));
}

/** Numbers from 0 to 1, the same for the same seed: the generator of Lehmer, with the factor of Park and Miller. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}
