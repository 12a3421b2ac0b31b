import type { Point } from "#contract/graph.ts";
import { contourOf, type Field } from "./contour.ts";
import { distanceTo, treeOf, type Disc, type Line } from "./hull-tree.ts";

/** How far the outline keeps from its discs unless told otherwise, half the width of what joins them, and how softly the two meet. */
const MARGIN = 10;
const HALF_WIDTH = 13;
const SOFT = 22;
/** The finest grid the outline is worked out on, in units of the picture, and how many cells across it has at most. */
const FINEST = 6;
const ACROSS = 120;
/** More discs than this are not gone round: in a crowd there is no way between them. */
const MOST_AVOIDED = 60;

/**
 * A smooth outline around discs that goes round others where it can, as points of a closed line; empty for no discs.
 * After "Bubble Sets" (Collins, Penn and Carpendale, IEEE TVCG 15, 2009): an isocontour around the discs and around
 * lines that join them. Here it is one of distances, joined by a smooth minimum (Quilez), so that every disc is within.
 */
export function outlineOf(members: readonly Disc[], others: readonly Disc[], margin = MARGIN): Point[] {
  if (members.length === 0) return [];
  const lines = treeOf(members, inTheWayOf(members, others));
  const bends = lines.flat().map(({ x, y }): Disc => ({ x, y, radius: HALF_WIDTH }));
  const field = fieldOver(boxAround([...members, ...bends]), margin);
  for (const line of lines) {
    const half = Math.max(HALF_WIDTH, field.cell * 1.1);
    lower(field, boxAround(line.map(({ x, y }) => ({ x, y, radius: half }))), distanceFrom(line, half));
  }
  for (const disc of members) {
    const reach = disc.radius + margin;
    lower(
      field,
      boxAround([{ ...disc, radius: reach }]),
      ({ x, y }) => Math.hypot(x - disc.x, y - disc.y) - reach,
    );
  }
  return contourOf(field);
}

/** Those of the others that an outline around these goes round. */
export function inTheWayOf(members: readonly Disc[], others: readonly Disc[]): Disc[] {
  const box = boxAround(members);
  return others.filter((disc) => isWithin(disc, box)).slice(0, MOST_AVOIDED);
}

const distanceFrom = (line: Line, half: number) => (point: Point) => distanceTo(line, point).distance - half;

type Box = { left: number; right: number; top: number; bottom: number };

function boxAround(discs: readonly Disc[]): Box {
  return {
    left: Math.min(...discs.map(({ x, radius }) => x - radius)),
    right: Math.max(...discs.map(({ x, radius }) => x + radius)),
    top: Math.min(...discs.map(({ y, radius }) => y - radius)),
    bottom: Math.max(...discs.map(({ y, radius }) => y + radius)),
  };
}

const isWithin = ({ x, y, radius }: Disc, { left, right, top, bottom }: Box): boolean =>
  x + radius > left && x - radius < right && y + radius > top && y - radius < bottom;

/** A field that is far from everything. */
function fieldOver({ left, right, top, bottom }: Box, margin: number): Field {
  const cell = Math.max(FINEST, Math.max(right - left, bottom - top) / ACROSS);
  const rim = margin + SOFT + cell * 2;
  const columns = Math.ceil((right - left + rim * 2) / cell) + 1;
  const rows = Math.ceil((bottom - top + rim * 2) / cell) + 1;
  const values = new Float64Array(columns * rows).fill(SOFT * 4);
  return { left: left - rim, top: top - rim, cell, columns, rows, values };
}

/** Lowers the field to a distance, as far around a box as that makes a difference. */
function lower(field: Field, box: Box, distance: (point: Point) => number): void {
  const { left, top, cell, columns, rows, values } = field;
  const first = (least: number, begin: number) => Math.max(0, Math.floor((least - SOFT - begin) / cell));
  const last = (most: number, begin: number, count: number) =>
    Math.min(count - 1, Math.ceil((most + SOFT - begin) / cell));
  for (let row = first(box.top, top); row <= last(box.bottom, top, rows); row += 1) {
    for (let column = first(box.left, left); column <= last(box.right, left, columns); column += 1) {
      const at = row * columns + column;
      values[at] = softLeast(values[at] ?? 0, distance({ x: left + column * cell, y: top + row * cell }));
    }
  }
}

/** The lesser of two distances, rounded off where they are nearly the same. */
function softLeast(one: number, other: number): number {
  const share = Math.max(0, SOFT - Math.abs(one - other)) / SOFT;
  return Math.min(one, other) - share * share * SOFT * 0.25;
}
