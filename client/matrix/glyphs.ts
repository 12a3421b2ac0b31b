import type { Family } from "#contract/kinds.ts";

/** The form of each family's mark on 12 by 12, told apart without any colour: an area, or strokes. */
export const GLYPHS: Record<Family, { form: "area" | "strokes"; path: string }> = {
  kinship: { form: "area", path: "M6 1L11 5.4V11H1V5.4z" },
  love: {
    form: "area",
    path: "M6 11C2 7.8.8 6 .8 4A2.7 2.7 0 0 1 6 3a2.7 2.7 0 0 1 5.2 1c0 2-1.2 3.8-5.2 7z",
  },
  work: { form: "strokes", path: "M1.2 2.4h9.6M1.2 6h9.6M1.2 9.6h9.6" },
  art: {
    form: "area",
    path: "M6 .6l1.6 3.6 3.8.4-2.8 2.6.8 3.9L6 9.1l-3.4 2 .8-3.9L.6 4.6l3.8-.4z",
  },
  friendship: { form: "area", path: "M6 1a5 5 0 1 0 0 10A5 5 0 1 0 6 1z" },
  power: { form: "area", path: "M6 1L11.2 10.6H.8z" },
  conflict: { form: "strokes", path: "M1.8 1.8l8.4 8.4M10.2 1.8L1.8 10.2" },
  presence: { form: "strokes", path: "M3.8 1.4v9.2M8.2 1.4v9.2" },
};
