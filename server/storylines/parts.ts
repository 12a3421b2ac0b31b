import type { InstallmentId } from "#contract/words.ts";
import type { StorylinePart } from "#contract/storylines.ts";

/** The most scenes that are drawn at once. */
const MOST = 200;
/** After how many scenes another part begins, so that each lies half in the one before. */
const STEP = MOST / 2;

/** An installment with how many scenes are to be drawn of it. */
export type Told = { installment: InstallmentId; number: number; scenes: number };

/**
 * Cuts a telling into parts of at most 200 scenes, which begin at installments and overlap by half. Where a part begins
 * depends on nothing told after it, so that it stays where it is while the telling goes on. An installment with more
 * scenes than that is a part of its own.
 */
export function partsOf(told: readonly Told[]): StorylinePart[] {
  const starts = startsOf(told);
  const parts = starts.map((start) => partFrom(told, start));
  const end = parts.findIndex(({ last }) => last === told.at(-1)?.number);
  return parts.slice(0, end + 1);
}

/** The first installment, each that begins a hundred scenes later, and one that the part before has no room for. */
function startsOf(told: readonly Told[]): number[] {
  const starts: number[] = [];
  let since = Infinity;
  for (const [at, { scenes }] of told.entries()) {
    if (since >= STEP || since + scenes > MOST) {
      starts.push(at);
      since = 0;
    }
    since += scenes;
  }
  return starts;
}

function partFrom(told: readonly Told[], start: number): StorylinePart {
  const [first, ...others] = told.slice(start);
  if (!first) throw new Error("A part begins past the end.");
  let [last, scenes] = [first, first.scenes];
  for (const one of others) {
    scenes += one.scenes;
    if (scenes > MOST) break;
    last = one;
  }
  return { from: first.installment, first: first.number, last: last.number };
}
