import type { Family } from "#contract/kinds.ts";
import type { Sign } from "../look/signs.ts";

/** What is said around a picture, in the reader's language. Of the names those are used that the picture needs. */
export type Caption = {
  language: string;
  title: string;
  /** How far it goes, as a sentence: "15 of the ensemble, through episode 4". */
  horizon: string;
  /** Through what it is seen, a sentence each: lenses, filters. */
  through: readonly string[];
  families: (family: Family) => string;
  lights: readonly { light: number; name: string }[];
  signs: Record<Sign, string>;
  /** What the disc of a folded company is. */
  folded: string;
  /** Where all of it is from, a paragraph each. */
  sources: readonly string[];
};
