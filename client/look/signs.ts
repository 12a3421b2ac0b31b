/** What a thing is beside an earlier moment: new since then, over since then, or another than it was. */
export const SIGNS = ["added", "gone", "changed"] as const;
export type Sign = (typeof SIGNS)[number];

/**
 * The form of each sign and the stroke in it, as paths on 24 by 24: told apart without any colour. They keep to
 * M, L, C and Z, which every surface that is drawn on knows.
 */
export const SIGN_PATHS: Record<Sign, { form: string; stroke: string }> = {
  added: {
    form: "M12 1C18.08 1 23 5.92 23 12C23 18.08 18.08 23 12 23C5.92 23 1 18.08 1 12C1 5.92 5.92 1 12 1Z",
    stroke: "M12 6L12 18M6 12L18 12",
  },
  gone: {
    form: "M5 2L19 2C20.66 2 22 3.34 22 5L22 19C22 20.66 20.66 22 19 22L5 22C3.34 22 2 20.66 2 19L2 5C2 3.34 3.34 2 5 2Z",
    stroke: "M6.5 12L17.5 12",
  },
  changed: {
    form: "M12 0L24 12L12 24L0 12Z",
    stroke: "M6.5 13.4C8.5 9.6 10.3 10 12 12C13.7 14 15.5 14.4 17.5 10.6",
  },
};

/** The sign as a character of a text, for the strands of the picture. */
export const SIGN_LETTERS: Record<Sign, string> = { added: "+", gone: "\u2212", changed: "~" };
