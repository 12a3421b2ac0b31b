import type { Importance, Light } from "#contract/words.ts";

/** A character as the layout sees it. Ids are unique in a story. */
export type LayoutCharacter = {
  id: string;
  /** The point of the telling at which it is first known. */
  revealed: number;
  importance: Importance;
  /**
   * The light it stands in when first placed: 1 left, 2 right, 3 middle and high, null anywhere. It stays
   * there. Give the same light at every horizon: another one starts another picture for that horizon.
   */
  light: Light;
};

/** A tie as the layout sees it; its direction and its end do not matter to where people stand. */
export type LayoutTie = { from: string; to: string; revealed: number; strength: number };

/** What is revealed by a horizon. Facts past the horizon may be there: they are not looked at. */
export type LayoutFacts = { characters: LayoutCharacter[]; ties: LayoutTie[] };
