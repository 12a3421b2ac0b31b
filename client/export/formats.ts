/** What can be made of the picture, by the name of its button. */
export const FORMATS = ["svg", "png2", "png4", "a3", "a2"] as const;
export type Format = (typeof FORMATS)[number];

/** What the names of files end with. */
export const ENDINGS: Record<Format, string> = {
  svg: "svg",
  png2: "2x.png",
  png4: "4x.png",
  a3: "a3.pdf",
  a2: "a2.pdf",
};
