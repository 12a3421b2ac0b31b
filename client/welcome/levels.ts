import type { Installment } from "#contract/story.ts";

/** One step in saying where one is in a long telling: the part, then the book, then the chapter. */
export type Level = { value: number; values: number[] };

type Counted = Pick<Installment, "number" | "numbering">;

/** An installment's numbers from the outermost division inwards; its plain number where there are no divisions. */
const pathOf = ({ number, numbering }: Counted): readonly number[] =>
  numbering.length === 0 ? [number] : numbering;

const leads = (path: readonly number[], start: readonly number[]): boolean =>
  start.every((value, at) => path[at] === value);

/** What there is to choose from at each level, given the installment that is chosen (its `number`). */
export function levelsOf(installments: readonly Counted[], number: number): Level[] {
  const chosen = installments.find((one) => one.number === number);
  if (!chosen) return [];
  const path = pathOf(chosen);
  return path.map((value, depth) => {
    const beside = installments.map(pathOf).filter((other) => leads(other, path.slice(0, depth)));
    return { value, values: [...new Set(beside.flatMap((other) => other[depth] ?? []))] };
  });
}

/**
 * The installment that is chosen when one level is set to another value, as its `number`. The levels further in
 * begin anew: whoever names a part has not said how much of it they know, and the least is its beginning.
 */
export function chosenAt(
  installments: readonly Counted[],
  number: number,
  depth: number,
  value: number,
): number {
  const chosen = installments.find((one) => one.number === number);
  if (!chosen) return number;
  const start = [...pathOf(chosen).slice(0, depth), value];
  return installments.find((one) => leads(pathOf(one), start))?.number ?? number;
}
