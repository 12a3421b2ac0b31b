import type { Installment } from "#contract/story.ts";

/** An installment's number as readers know it: "4", or "2.3.4" for part 2, book 3, chapter 4. */
export const saidNumber = ({ number, numbering }: Pick<Installment, "number" | "numbering">): string =>
  numbering.length === 0 ? String(number) : numbering.join(".");
