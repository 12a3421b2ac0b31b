import type { jsPDF as Pdf } from "jspdf";
import { widthOf } from "./bounds.ts";
import { paintLine } from "./paint-line.ts";
import type { Paint, Shape, TextShape } from "./shape.ts";

/** How sheets lie on the page: `scale` points for each of their pixels, from x and y. */
type Lie = { scale: number; x: number; y: number };

/** How a circle's quarters bend as cubic curves. */
const ROUND = 0.5522847498;
/** How much of what runs beneath a name still shows: PDF has no rim that lies under its letters. */
const PLATE = 0.72;
/** What Fraunces has no letters for is set in Inter, which has Greek and Cyrillic as well. */
const IN_FRAUNCES = /^[\u0020-\u024F\u1E00-\u1EFF\u2010-\u2027\u2032\u20AC\u2212]*$/;
const ALIGNED = { start: "left", middle: "center", end: "right" } as const;

/** Draws shapes on a page of a PDF. */
export class PdfPen {
  readonly #pdf: Pdf;
  readonly #lie: Lie;

  constructor(pdf: Pdf, lie: Lie) {
    this.#pdf = pdf;
    this.#lie = lie;
  }

  draw(shapes: readonly Shape[]): void {
    for (const shape of shapes) {
      if (shape.type === "group") this.draw(shape.shapes);
      else if (shape.type === "text") this.#text(shape);
      else this.#path(shape.type === "path" ? shape.path : outlineOf(shape), shape);
    }
  }

  #path(path: string, { fill, stroke, opacity = 1 }: Paint): void {
    const pdf = this.#pdf;
    this.#fade(opacity);
    this.#trace(path);
    if (fill !== undefined) pdf.setFillColor(fill);
    if (stroke) {
      pdf.setDrawColor(stroke.colour);
      pdf.setLineWidth(stroke.width * this.#lie.scale);
      pdf.setLineCap(stroke.cap ?? "butt");
      pdf.setLineJoin("round");
      pdf.setLineDashPattern(
        (stroke.dash ?? []).map((one) => one * this.#lie.scale),
        0,
      );
    }
    if (fill !== undefined && stroke) pdf.fillStroke();
    else if (stroke) pdf.stroke();
    else pdf.fill();
  }

  /** Walks along a path of M, L, Q, C and Z. */
  #trace(path: string): void {
    const pdf = this.#pdf;
    let here: [number, number] = [0, 0];
    for (const [, letter, said = ""] of path.matchAll(/([MLQCZ])([^MLQCZ]*)/g)) {
      const at = (said.match(/-?[\d.]+/g) ?? []).map((number, index) =>
        index % 2 === 0 ? this.#x(Number(number)) : this.#y(Number(number)),
      );
      const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = at;
      if (letter === "Z") pdf.close();
      else if (letter === "M") pdf.moveTo(a, b);
      else if (letter === "L") pdf.lineTo(a, b);
      else if (letter === "C") pdf.curveTo(a, b, c, d, e, f);
      // A quadratic curve is the cubic one whose controls lie two thirds of the way to its own.
      else pdf.curveTo(...third(here, [a, b]), ...third([c, d], [a, b]), c, d);
      here = [at.at(-2) ?? here[0], at.at(-1) ?? here[1]];
    }
  }

  #text(text: TextShape): void {
    const pdf = this.#pdf;
    for (const [row, line] of text.lines.entries()) {
      const at = { x: text.at.x, y: text.at.y + row * text.step };
      pdf.setFont(text.face === "serif" && IN_FRAUNCES.test(line) ? "serif" : "sans", "normal");
      if (!this.#hasLettersOf(line)) {
        this.#paint(line, at, text);
        continue;
      }
      if (text.halo) this.#plate(line, at, text);
      this.#fade(text.opacity ?? 1);
      pdf.setFontSize(text.size * this.#lie.scale);
      pdf.setTextColor(text.colour);
      pdf.text(line, this.#x(at.x), this.#y(at.y), { align: ALIGNED[text.anchor] });
    }
  }

  /** Whether the font at hand has all letters of a line. */
  #hasLettersOf(line: string): boolean {
    const { metadata } = this.#pdf.getFont();
    return [...line].every((letter) => Number(metadata.characterToGlyph(letter.codePointAt(0))) > 0);
  }

  /** A line in letters that the fonts of the look lack is a picture, in fonts of this computer. */
  #paint(line: string, at: { x: number; y: number }, text: TextShape): void {
    const painted = paintLine(text, line, at);
    if (!painted) return;
    const { picture, width, height } = painted;
    const { scale } = this.#lie;
    this.#fade(1);
    const [x, y] = [this.#x(painted.at.x), this.#y(painted.at.y)];
    this.#pdf.addImage(picture, "PNG", x, y, width * scale, height * scale, undefined, "FAST");
  }

  #plate(line: string, at: { x: number; y: number }, { size, anchor, halo }: TextShape): void {
    const width = widthOf(line, size);
    const left = at.x - { start: 0, middle: width / 2, end: width }[anchor];
    const box = { at: { x: left, y: at.y - size * 0.8 }, width, height: size, corner: size * 0.3 };
    this.#path(outlineOf({ type: "rect", ...box }), { fill: halo?.colour ?? "#fff", opacity: PLATE });
  }

  #fade(opacity: number): void {
    const pdf = this.#pdf;
    pdf.setGState(pdf.GState({ opacity, "stroke-opacity": opacity }));
  }

  #x = (x: number): number => this.#lie.x + x * this.#lie.scale;
  #y = (y: number): number => this.#lie.y + y * this.#lie.scale;
}

type Pair = [number, number];

const third = ([x, y]: Pair, [towardsX, towardsY]: Pair): Pair => [
  x + ((towardsX - x) * 2) / 3,
  y + ((towardsY - y) * 2) / 3,
];

function outlineOf(shape: Extract<Shape, { type: "circle" | "rect" }>): string {
  if (shape.type === "circle") {
    const { at, radius } = shape;
    return roundRect(at.x - radius, at.y - radius, radius * 2, radius * 2, radius);
  }
  return roundRect(shape.at.x, shape.at.y, shape.width, shape.height, shape.corner ?? 0);
}

function roundRect(x: number, y: number, width: number, height: number, corner: number): string {
  const [right, bottom, k] = [x + width, y + height, corner * (1 - ROUND)];
  return [
    `M${x + corner} ${y}L${right - corner} ${y}`,
    `C${right - k} ${y} ${right} ${y + k} ${right} ${y + corner}L${right} ${bottom - corner}`,
    `C${right} ${bottom - k} ${right - k} ${bottom} ${right - corner} ${bottom}L${x + corner} ${bottom}`,
    `C${x + k} ${bottom} ${x} ${bottom - k} ${x} ${bottom - corner}L${x} ${y + corner}`,
    `C${x} ${y + k} ${x + k} ${y} ${x + corner} ${y}Z`,
  ].join("");
}
