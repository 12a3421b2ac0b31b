import { BETWEEN, CARD, type Placed } from "./family-layout.ts";

/** The middle of a card, across. */
export const middleOf = ({ x }: Placed): number => x + CARD.width / 2;

/** Whether two stand beside each other as couples do. */
export const sideBySide = (one: Placed, other: Placed): boolean =>
  one.generation === other.generation && Math.abs(one.x - other.x) === CARD.width + BETWEEN.couple;
