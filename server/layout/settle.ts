import type { Point } from "#contract/graph.ts";
import type { Figure } from "./figures.ts";
import { mayStand, ownSide } from "./frame.ts";
import { createRoom, type Room } from "./room.ts";

const WAYS = [1, 0.75, 0.5, 0.25] as const;
const ROUNDS = 3;
const RING = 6;

/**
 * Makes the laws hold for certain. Those who were there start from where they stood, which is free of
 * overlaps, and go towards where they are wanted as far as there is room; then the new ones take the nearest
 * free places, the leads first. All places are whole numbers.
 */
export function settle(figures: readonly Figure[]): Room {
  const room = createRoom();
  const wanted = new Map(figures.map((figure) => [figure, { x: figure.x, y: figure.y }]));
  const inTurn = figures.toSorted((one, other) => one.rank - other.rank || one.index - other.index);
  const kept = inTurn.filter((figure) => figure.anchor);
  for (const figure of kept) {
    figure.x = figure.anchor?.x ?? figure.x;
    figure.y = figure.anchor?.y ?? figure.y;
    room.add(figure);
  }
  for (let round = 0; round < ROUNDS; round++) {
    for (const figure of kept) goTowards(figure, wanted.get(figure) ?? figure, room);
  }
  for (const figure of inTurn) {
    if (figure.anchor) continue;
    const { x, y } = nearestPlace(figure, room);
    figure.x = x;
    figure.y = y;
    room.add(figure);
  }
  return room;
}

function goTowards(figure: Figure, wanted: Point, room: Room): void {
  for (const way of WAYS) {
    const at = whole(figure.x + (wanted.x - figure.x) * way, figure.y + (wanted.y - figure.y) * way);
    if (!mayStand(figure, at) || !room.fits(figure, at)) continue;
    room.move(figure, at);
    return;
  }
}

/** The free place nearest to where the figure is, ring by ring outwards; there is always one farther out. */
function nearestPlace(figure: Figure, room: Room): Point {
  for (let ring = 0; ; ring++) {
    const stops = ring === 0 ? 1 : 6 * ring;
    for (let stop = 0; stop < stops; stop++) {
      const turn = (2 * Math.PI * stop) / stops;
      const x = figure.x + ring * RING * Math.cos(turn);
      const at = whole(ownSide(figure, x), figure.y + ring * RING * Math.sin(turn));
      if (mayStand(figure, at) && room.fits(figure, at)) return at;
    }
  }
}

const whole = (x: number, y: number): Point => ({ x: Math.round(x) + 0, y: Math.round(y) + 0 });
