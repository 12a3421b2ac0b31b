/** What a thing is beside an earlier moment: new since then, over since then, or another than it was. */
export const SIGNS = ["added", "gone", "changed"] as const;
export type Sign = (typeof SIGNS)[number];

/** The form of each sign and the stroke in it, as paths on 24 by 24: told apart without any colour. */
export const SIGN_PATHS: Record<Sign, { form: string; stroke: string }> = {
  added: { form: "M12 1a11 11 0 1 0 0 22a11 11 0 0 0 0-22z", stroke: "M12 6v12M6 12h12" },
  gone: {
    form: "M5 2h14a3 3 0 0 1 3 3v14a3 3 0 0 1-3 3H5a3 3 0 0 1-3-3V5a3 3 0 0 1 3-3z",
    stroke: "M6.5 12h11",
  },
  changed: { form: "M12 0L24 12L12 24L0 12z", stroke: "M6.5 13.4C8.5 9.6 10.3 10 12 12S15.5 14.4 17.5 10.6" },
};

/** The sign as a character of a text, for the strands of the picture. */
export const SIGN_LETTERS: Record<Sign, string> = { added: "+", gone: "\u2212", changed: "~" };
