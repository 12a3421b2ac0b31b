import type { Presence } from "#contract/insight.ts";
import { EDGE, type Room } from "./lines.ts";

type One = Presence["characters"][number];
export type Dot = { id: One["id"]; x: number; y: number; served: One["served"] };

/** What the larger of the axes ends at: both are alike, so that equal shares lie on the diagonal. */
export const mostOf = (characters: readonly One[]): number =>
  Math.max(...characters.flatMap(({ tieShare, sceneShare }) => [tieShare, sceneShare]), 0);

/** How far along an axis a share stands: by its square root, which keeps the many with little apart. */
const along = (share: number, most: number, length: number): number =>
  EDGE + (most === 0 ? 0 : Math.sqrt(share / most)) * (length - 2 * EDGE);

/** Where each character stands: to the right by their share of ties, up by that of presences. */
export function dotsOf(characters: readonly One[], room: Room): Dot[] {
  const most = mostOf(characters);
  return characters.map(({ id, tieShare, sceneShare, served }) => ({
    id,
    served,
    x: along(tieShare, most, room.width),
    y: room.height - along(sceneShare, most, room.height),
  }));
}

/** The line of those whose share of presences is so many times their share of ties, to the edge of the room. */
export function lineOfFactor(factor: number, room: Room): { x2: number; y2: number } {
  const most = 1;
  return {
    x2: along(Math.min(1, 1 / factor), most, room.width),
    y2: room.height - along(Math.min(1, factor), most, room.height),
  };
}

const LETTER = 6.2;
const LINE = 13;

/** A name beside its dot, on whichever side there is room. */
export type Label = { id: One["id"]; name: string; x: number; y: number; anchor: "start" | "end" };

/** The names that can be written without one lying on another, those that come first before those after. */
export function labelsOf(dots: readonly (Dot & { name: string })[], room: Room): Label[] {
  const written: { left: number; right: number; y: number }[] = [];
  return dots.flatMap(({ id, x, y, name }) => {
    const width = name.length * LETTER;
    const anchor = x + 8 + width > room.width ? "end" : "start";
    const left = anchor === "start" ? x + 6 : x - 6 - width;
    const box = { left, right: left + width, y: Math.max(LINE, y + 4) };
    const lies = written.some(
      (other) => box.left < other.right && other.left < box.right && Math.abs(other.y - box.y) < LINE,
    );
    if (lies || left < 0) return [];
    written.push(box);
    return [{ id, name, x: anchor === "start" ? x + 6 : x - 6, y: box.y, anchor }];
  });
}
