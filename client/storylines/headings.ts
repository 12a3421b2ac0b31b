import type { Installment } from "#contract/story.ts";
import { installmentNumberOf } from "#contract/telling.ts";
import type { Text } from "#contract/words.ts";
import type { Chart } from "./chart.ts";

/** Some columns next to each other that belong together: an installment, or a section of a long telling. Number 0: before the story. */
export type Span = { first: number; last: number; number: number; section: Text | null };

/**
 * What the columns of a chart are headed by: their installments, or where most of these are a scene or two the
 * sections that the telling is divided into.
 */
export function spansOf({ scenes }: Chart, installments: readonly Installment[]): Span[] {
  const numbers = scenes.map(({ meeting }) => installmentNumberOf(meeting.position));
  const sectionOf = (number: number) => installments[number - 1]?.section ?? null;
  const bySection =
    new Set(numbers).size * 3 > numbers.length &&
    numbers.every((number) => number === 0 || sectionOf(number) !== null);
  const keyOf = (number: number) => (bySection ? (sectionOf(number)?.en ?? "") : String(number));
  const spans: Span[] = [];
  for (const [column, number] of numbers.entries()) {
    const last = spans.at(-1);
    if (last && keyOf(last.number) === keyOf(number)) last.last = column;
    else spans.push({ first: column, last: column, number, section: bySection ? sectionOf(number) : null });
  }
  return spans;
}
