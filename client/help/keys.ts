import type { Language } from "#contract/words.ts";
import type { words } from "./words.ts";

type Word = keyof (typeof words)["en"];
/** A key as it is called on keyboards of either language, and the word for what it does. */
export type KeyMeaning = readonly [key: Record<Language, string>, meaning: Word];

const same = (key: string) => ({ en: key, fr: key });
const ENTER = { en: "Enter", fr: "Entrée" };
const SHIFT_ENTER = { en: "Shift Enter", fr: "Maj Entrée" };
const HOME_END = { en: "Home End", fr: "Début Fin" };
const PAGES = { en: "Page ↑ ↓", fr: "Page ↑ ↓" };
const ARROWS = same("← ↑ → ↓");
const ZOOM = [same("+ −"), "zoom"] as const;
const FIT = [same("0"), "fit"] as const;

/** Every key that works, by where it does. */
export const KEYS: readonly { where: Word; keys: readonly KeyMeaning[] }[] = [
  {
    where: "everywhere",
    keys: [
      [same("Ctrl K, ⌘ K"), "palette"],
      [same("Ctrl P, ⌘ P"), "print"],
      [same("/"), "slash"],
      [same("?"), "question"],
      [{ en: "Esc", fr: "Échap" }, "escape"],
      [{ en: "Tab", fr: "Tab" }, "tab"],
    ],
  },
  {
    where: "inNetwork",
    keys: [
      [ARROWS, "arrows"],
      [{ en: "Shift ← →", fr: "Maj ← →" }, "round"],
      [ENTER, "enter"],
      [SHIFT_ENTER, "pair"],
      [same("F"), "fold"],
      ZOOM,
      FIT,
    ],
  },
  {
    where: "inStorylines",
    keys: [
      [same("← →"), "alongStrand"],
      [same("↑ ↓"), "acrossStrands"],
      [HOME_END, "strandEnds"],
      [ENTER, "openScene"],
      [SHIFT_ENTER, "openStrand"],
      [PAGES, "panChart"],
      ZOOM,
      FIT,
    ],
  },
  {
    where: "inMatrix",
    keys: [
      [ARROWS, "places"],
      [HOME_END, "rowEnds"],
      [{ en: "Ctrl Home End", fr: "Ctrl Début Fin" }, "corners"],
      [PAGES, "pageRows"],
      [ENTER, "openPlace"],
    ],
  },
  {
    where: "inFamilies",
    keys: [
      [ARROWS, "kin"],
      [ENTER, "enter"],
    ],
  },
  {
    where: "inTable",
    keys: [
      [ENTER, "sort"],
      [{ en: "Space", fr: "Espace" }, "pick"],
    ],
  },
  {
    where: "onTimeline",
    keys: [
      [same("← →"), "along"],
      [PAGES, "byInstallment"],
      [HOME_END, "timelineEnds"],
    ],
  },
  {
    where: "inLists",
    keys: [
      [same("↑ ↓"), "choices"],
      [ENTER, "take"],
    ],
  },
];
