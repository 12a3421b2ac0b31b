/** Several measurements of one thing: the middle one, and how far the others lie around it. */
export type Spread = { median: number; min: number; max: number; rounds: number };

/** What a figure is set beside: a limit, or a peer measured in the same run. */
export type Beside = { what: string; spread: Spread };

/** One measured thing. `goal` is the most it may be as a multiple of what stands beside it; null: only told. */
export type Figure = {
  part: string;
  what: string;
  unit: "ms" | "kB";
  measured: Spread;
  beside: Beside | null;
  goal: number | null;
};

/** What a part of the bench has to tell. `wrong` holds a sentence for each answer that was not right. */
export type Findings = { figures: Figure[]; wrong: string[]; leftOut: string[] };

/** Puts measurements in order. Throws a RangeError when there are none. */
export function spreadOf(samples: readonly number[]): Spread {
  const ordered = samples.toSorted((one, other) => one - other);
  const [min, max] = [ordered[0], ordered.at(-1)];
  const low = ordered[Math.floor((ordered.length - 1) / 2)];
  const high = ordered[Math.ceil((ordered.length - 1) / 2)];
  if (min === undefined || max === undefined || low === undefined || high === undefined)
    throw new RangeError("Nothing was measured.");
  return { median: (low + high) / 2, min, max, rounds: ordered.length };
}

/** A limit as something to stand beside a figure. */
export function limitOf(limit: number): Beside {
  return { what: "limit", spread: { median: limit, min: limit, max: limit, rounds: 1 } };
}

/** How many times what stands beside it the figure is, at the medians. */
export function ratioOf({ measured, beside }: Figure): number | null {
  return beside && measured.median / beside.spread.median;
}

/** Whether the goal is reached; null where there is none. */
export function isMet(figure: Figure): boolean | null {
  const ratio = ratioOf(figure);
  return figure.goal === null || ratio === null ? null : ratio <= figure.goal;
}
