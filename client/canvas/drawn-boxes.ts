import type { Rectangle } from "./camera.ts";
import type { DrawnDisc, DrawnText } from "./drawing.ts";
import { nameSize } from "./name-width.ts";

/** The rectangles around a disc with its rings and around its name, in pixels. */
export function boxesOfDisc({ at, radius, ring, chosen, name }: DrawnDisc): Rectangle[] {
  const reach = Math.max(radius + ring.width, chosen ? chosen.radius + chosen.width : 0);
  const disc = { left: at.x - reach, right: at.x + reach, top: at.y - reach, bottom: at.y + reach };
  return name ? [disc, boxOfText(name)] : [disc];
}

/** The rectangle around a text, by its letters: no font has to be there. */
export function boxOfText({ lines, at, step, anchor, size }: DrawnText): Rectangle {
  const { width } = nameSize(lines.join("\n"), size);
  const left = at.x - { start: 0, middle: width / 2, end: width }[anchor];
  const bottom = at.y + step * (lines.length - 1) + size * 0.3;
  return { left, right: left + width, top: at.y - size, bottom };
}
