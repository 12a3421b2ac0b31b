import type { GraphCharacter, Point } from "#contract/graph.ts";
import { placeIn, type Frame } from "./frame.ts";
import { sizeOf, type Scale } from "./sizes.ts";
import { spread, type Body } from "./spread.ts";

/** How wide a character's name is drawn in a font of this size. */
export type NameWidth = (character: GraphCharacter, font: number) => number;

export type PlacesInput = {
  characters: readonly GraphCharacter[];
  frame: Frame;
  /** Where the reader dragged discs to, as points of the server. */
  dragged: ReadonlyMap<string, Point>;
  /** Who keeps a place in the picture. */
  kept: ReadonlyMap<string, Point>;
  scale: Scale;
  nameWidth: NameWidth;
};

const GAP = 9;

/** The room a character takes in the picture with its name below its disc. */
export function reachOf(character: GraphCharacter, scale: Scale, nameWidth: NameWidth) {
  const { radius, font } = sizeOf(character.importance, scale);
  const half = Math.max(radius, nameWidth(character, font) / 2);
  return { half, above: radius, below: radius + font * 1.55 };
}

/** Where each character is drawn: on its point, moved only as far as discs and names would overlap. */
export function placesFor(input: PlacesInput): Map<string, Point> {
  const bodies = input.characters.map((character) => bodyOf(character, input));
  const places = spread(bodies);
  return new Map(
    input.characters.map((character, at) => [character.id, places[at] ?? { x: 0, y: 0 }] as const),
  );
}

function bodyOf(character: GraphCharacter, { frame, dragged, kept, scale, nameWidth }: PlacesInput): Body {
  const pulled = dragged.get(character.id);
  const held = kept.get(character.id) ?? (pulled && placeIn(frame, pulled));
  const { half, above, below } = reachOf(character, scale, nameWidth);
  return {
    ...(held ?? placeIn(frame, character.point)),
    half: half + GAP,
    above: above + GAP,
    below: below + GAP,
    fixed: held !== undefined,
  };
}
