import type { Stop } from "./stops.ts";

/** Where a key leads: to another stop, past the reader's own horizon, or nowhere of its own. */
export type Move = { to: number } | "past" | null;

const STEPS = new Map([
  ["ArrowRight", 1],
  ["ArrowUp", 1],
  ["ArrowLeft", -1],
  ["ArrowDown", -1],
]);

/** What a key does at a stop, by the pattern of a slider. Page keys go by installment, in long tellings by section. */
export function keyMove(key: string, stops: readonly Stop[], at: number, isLong: boolean): Move {
  const last = stops.length - 1;
  const step = STEPS.get(key);
  if (step !== undefined) return at + step > last ? "past" : { to: Math.max(0, at + step) };
  switch (key) {
    case "Home":
      return { to: 0 };
    case "End":
      return { to: last };
    case "PageUp":
      return { to: Math.min(last, ahead(stops, at, isLong)) };
    case "PageDown":
      return { to: Math.max(0, behind(stops, at, isLong)) };
    default:
      return null;
  }
}

/** The end of the next installment, or the first of the next section. */
function ahead(stops: readonly Stop[], at: number, isLong: boolean): number {
  const section = sectionOf(stops[at]);
  const next = stops.findIndex(
    (stop, index) => index > at && stop.scene === null && (!isLong || sectionOf(stop) !== section),
  );
  return next === -1 ? stops.length - 1 : next;
}

/** The end of the installment before, or the first of this section, or of the one before where this is the first. */
function behind(stops: readonly Stop[], at: number, isLong: boolean): number {
  const before = stops.findLastIndex((stop, index) => index < at && stop.scene === null);
  if (!isLong || before === -1) return before;
  const section = sectionOf(stops[before]);
  return stops.findIndex((stop) => stop.scene === null && sectionOf(stop) === section);
}

const sectionOf = (stop: Stop | undefined): string | null => stop?.installment?.section?.en ?? null;
