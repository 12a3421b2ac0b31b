import type { Point } from "#contract/graph.ts";
import { around, type Rectangle } from "../canvas/camera.ts";
import type { DrawnDisc, Drawing, DrawnOutline, DrawnStrand, DrawnText } from "../canvas/drawing.ts";
import { nameSize } from "../canvas/name-width.ts";

const EMPTY: Rectangle = { left: 0, right: 0, top: 0, bottom: 0 };

/** The smallest rectangle around all that is drawn, names and curves included. */
export function boundsOf({ discs, strands, outlines }: Drawing): Rectangle {
  const boxes = [
    ...discs.flatMap(boxesOfDisc),
    ...strands.map(boxOfStrand),
    ...outlines.flatMap(boxesOfOutline),
  ];
  return boxes.length === 0 ? EMPTY : around(boxes);
}

/** About how wide a text is, by its letters: no font has to be there. */
export const widthOf = (text: string, size: number): number => nameSize(text, size).width;

function boxesOfDisc({ at, radius, ring, chosen, name }: DrawnDisc): Rectangle[] {
  const reach = Math.max(radius + ring.width, chosen ? chosen.radius + chosen.width : 0);
  const disc = { left: at.x - reach, right: at.x + reach, top: at.y - reach, bottom: at.y + reach };
  return name ? [disc, boxOfText(name)] : [disc];
}

function boxOfText({ lines, at, step, anchor, size }: DrawnText): Rectangle {
  const width = widthOf(lines.join("\n"), size);
  const left = at.x - { start: 0, middle: width / 2, end: width }[anchor];
  const bottom = at.y + step * (lines.length - 1) + size * 0.3;
  return { left, right: left + width, top: at.y - size, bottom };
}

/** A curve stays within its ends and the point halfway to its control. */
function boxOfStrand({ start, control, end, width }: DrawnStrand): Rectangle {
  const middle = { x: (start.x + 2 * control.x + end.x) / 4, y: (start.y + 2 * control.y + end.y) / 4 };
  return boxOfPoints([start, middle, end], width);
}

const boxesOfOutline = ({ points, line, name }: DrawnOutline): Rectangle[] => [
  ...(points.length > 0 ? [boxOfPoints(points, line)] : []),
  ...(name ? [boxOfText(name)] : []),
];

function boxOfPoints(points: readonly Point[], by: number): Rectangle {
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  return {
    left: Math.min(...xs) - by,
    right: Math.max(...xs) + by,
    top: Math.min(...ys) - by,
    bottom: Math.max(...ys) + by,
  };
}
