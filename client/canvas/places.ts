import type { GraphCharacter, Point } from "#contract/graph.ts";
import { placeIn, type Area, type Frame } from "./frame.ts";
import { nameSize } from "./name-width.ts";
import { sizeOf, type Scale } from "./sizes.ts";
import { spread, type Body } from "./spread.ts";

/** A character's name as it is drawn, line by line. */
export type NameOf = (character: GraphCharacter) => string;

export type PlacesInput = {
  characters: readonly GraphCharacter[];
  frame: Frame;
  /** Where the reader dragged discs to, as points of the server. */
  dragged: ReadonlyMap<string, Point>;
  /** Who keeps a place in the picture. */
  kept: ReadonlyMap<string, Point>;
  scale: Scale;
  /** How large the picture may become. */
  room: Area;
  nameOf: NameOf;
};

const GAP = 9;
/** In a crowd only discs keep clear of each other: most names come when the reader does. */
const CROWD = 150;
/** Between a disc and its name, as a share of the font. */
const NAME_GAP = 0.35;

/** The room a character takes in the picture with its name below its disc. */
export function reachOf(character: GraphCharacter, scale: Scale, nameOf: NameOf) {
  const { radius, font } = sizeOf(character.importance, scale);
  const name = nameSize(nameOf(character), font);
  const below = radius + name.height + font * NAME_GAP;
  return { half: Math.max(radius, name.width / 2), above: radius, below, radius, name };
}

/** Where each character is drawn: on its point, moved only as far as discs and names would overlap. */
export function placesFor(input: PlacesInput): Map<string, Point> {
  const bodies = input.characters.map((character) => bodyOf(character, input));
  const places = spread(bodies, input.room);
  return new Map(
    input.characters.map((character, at) => [character.id, places[at] ?? { x: 0, y: 0 }] as const),
  );
}

function bodyOf(character: GraphCharacter, { frame, dragged, kept, scale, nameOf }: PlacesInput): Body {
  const pulled = dragged.get(character.id);
  const held = kept.get(character.id) ?? (pulled && placeIn(frame, pulled));
  const reach = reachOf(character, scale, nameOf);
  const isCrowd = scale.count > CROWD;
  return {
    ...(held ?? placeIn(frame, character.point)),
    half: (isCrowd ? reach.radius : reach.half) + GAP,
    above: reach.above + GAP,
    below: (isCrowd ? reach.radius : reach.below) + GAP,
    fixed: held !== undefined,
  };
}
