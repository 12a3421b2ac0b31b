import type { Paint, Shape, Sheet, TextShape } from "./shape.ts";
import { FONTS } from "./write-svg.ts";

/** Paints a sheet on a surface, `scale` pixels for each of its own, in the fonts that the page has. */
export function paintSheet(
  pen: CanvasRenderingContext2D,
  { shapes }: Pick<Sheet, "shapes">,
  scale: number,
): void {
  pen.setTransform(scale, 0, 0, scale, 0, 0);
  pen.lineJoin = "round";
  pen.textBaseline = "alphabetic";
  for (const shape of shapes) paintShape(pen, shape);
}

function paintShape(pen: CanvasRenderingContext2D, shape: Shape): void {
  if (shape.type === "group") for (const inner of shape.shapes) paintShape(pen, inner);
  else if (shape.type === "text") paintText(pen, shape);
  else paintPath(pen, outlineOf(shape), shape);
}

function outlineOf(shape: Extract<Shape, { type: "circle" | "rect" | "path" }>): Path2D {
  if (shape.type === "path") return new Path2D(shape.path);
  const path = new Path2D();
  const { x, y } = shape.at;
  if (shape.type === "circle") path.arc(x, y, shape.radius, 0, Math.PI * 2);
  else path.roundRect(x, y, shape.width, shape.height, shape.corner ?? 0);
  return path;
}

function paintPath(pen: CanvasRenderingContext2D, path: Path2D, { fill, stroke, opacity }: Paint): void {
  pen.globalAlpha = opacity ?? 1;
  if (fill !== undefined) {
    pen.fillStyle = fill;
    pen.fill(path);
  }
  if (!stroke) return;
  pen.strokeStyle = stroke.colour;
  pen.lineWidth = stroke.width;
  pen.lineCap = stroke.cap ?? "butt";
  pen.setLineDash([...(stroke.dash ?? [])]);
  pen.stroke(path);
}

const ALIGNED = { start: "left", middle: "center", end: "right" } as const;

function paintText(pen: CanvasRenderingContext2D, text: TextShape): void {
  const { lines, at, step, halo, anchor, opacity, colour } = text;
  pen.globalAlpha = opacity ?? 1;
  pen.font = fontOf(text);
  pen.textAlign = ALIGNED[anchor];
  pen.fillStyle = colour;
  pen.setLineDash([]);
  for (const [row, line] of lines.entries()) {
    if (halo) {
      pen.strokeStyle = halo.colour;
      pen.lineWidth = halo.width * 2;
      pen.strokeText(line, at.x, at.y + row * step);
    }
    pen.fillText(line, at.x, at.y + row * step);
  }
}

/** The font of a text, as a drawing surface takes it. */
export const fontOf = ({ italic, weight, size, face }: TextShape): string =>
  `${italic ? "italic " : ""}${weight} ${size}px ${FONTS[face]}`;
