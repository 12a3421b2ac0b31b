import type { Point } from "#contract/graph.ts";
import type { Figure } from "./figures.ts";
import { mayStand, ownSide } from "./frame.ts";
import type { Random } from "./random.ts";
import { readingOf, type Picture, type Reading } from "./readability.ts";
import type { Room } from "./room.ts";

const MOST_ROUNDS = 60;
const TRIES = 14;
const FARTHEST = 450;
const NEAREST = 10;

/** Too few rounds for all are better spent on those who may go far. */
const FEW_ROUNDS = 8;
const FAR = 40;

/**
 * Moves one figure after another to a better place as long as any is found: the search of Davidson and Harel
 * (1996) without its uphill moves. A place is only taken when it is free, on its side and within reach, so
 * what held before still holds. Going back to where one stood is always tried: who need not move should not.
 * `effort` bounds the work, in pairs of lines compared.
 */
export function polish(picture: Picture, room: Room, effort: number, random: Random): void {
  const few = roundsFor(picture.movers, picture, effort) < FEW_ROUNDS;
  const movers = few ? picture.movers.filter(({ anchor }) => !anchor || anchor.reach > FAR) : picture.movers;
  const rounds = roundsFor(movers, picture, effort);
  if (rounds === 0) return;
  const reading = readingOf(picture);
  for (let round = 0; round < rounds; round++) {
    const radius = FARTHEST * (NEAREST / FARTHEST) ** (round / Math.max(1, rounds - 1));
    for (const figure of movers) improve(figure, radius, reading, room, random);
  }
}

function roundsFor(movers: readonly Figure[], { cast }: Picture, effort: number): number {
  const lines = movers.reduce((sum, { index }) => sum + (cast.bondsOf[index]?.length ?? 0) + 1, 0);
  const work = TRIES * lines * (cast.bonds.length + cast.figures.length);
  return Math.min(MOST_ROUNDS, Math.floor(effort / Math.max(1, work)));
}

function improve(figure: Figure, radius: number, reading: Reading, room: Room, random: Random): void {
  reading.begin(figure);
  const within = Math.min(radius, figure.anchor ? 2 * figure.anchor.reach : radius);
  let best: number | null = null;
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const at = attempt === 0 && figure.anchor ? figure.anchor : somewhereNear(figure, within, random);
    if (!mayStand(figure, at) || !room.fits(figure, at)) continue;
    best ??= reading.costAt(figure, Infinity);
    const cost = reading.costAt(at, best);
    if (cost >= best) continue;
    best = cost;
    room.move(figure, at);
    reading.moved();
  }
}

function somewhereNear(figure: Figure, radius: number, random: Random): Point {
  const turn = 2 * Math.PI * random();
  const far = radius * Math.sqrt(random());
  const x = Math.round(figure.x + far * Math.cos(turn));
  return { x: ownSide(figure, x) + 0, y: Math.round(figure.y + far * Math.sin(turn)) + 0 };
}
