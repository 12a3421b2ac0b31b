import type { Face } from "../canvas/drawing.ts";
import { said, type Paint, type Shape, type Sheet, type TextShape } from "./shape.ts";

/** The faces of the look, and what stands in for them where they are not there. */
export const FONTS: Record<Face, string> = {
  serif: `"Fraunces Variable", Fraunces, Georgia, "Times New Roman", serif`,
  sans: `"Inter Variable", Inter, system-ui, "Segoe UI", Roboto, sans-serif`,
};

type Value = string | number | undefined;

/**
 * Writes a sheet as SVG 1.1: every text as text, attributes alone and no style sheets, so that it passes a strict
 * content security policy too. The same sheet always gives the same file. It may be shown at another size than its own.
 */
export function writeSvg(sheet: Sheet, { width, height }: Pick<Sheet, "width" | "height"> = sheet): string {
  const { language, title, description, shapes } = sheet;
  const size = { width, height, viewBox: `0 0 ${said(sheet.width)} ${said(sheet.height)}` };
  const root = { xmlns: "http://www.w3.org/2000/svg", ...size, role: "img", "xml:lang": language };
  const body = [named("title", title), named("desc", description), ...shapes.map(writeShape)];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element("svg", root, `\n${body.join("\n")}\n`)}\n`;
}

function writeShape(shape: Shape): string {
  switch (shape.type) {
    case "group":
      return element("g", {}, named("title", shape.title) + shape.shapes.map(writeShape).join(""));
    case "circle":
      return element("circle", { cx: shape.at.x, cy: shape.at.y, r: shape.radius, ...painted(shape) });
    case "rect": {
      const { at, width, height, corner } = shape;
      return element("rect", { x: at.x, y: at.y, width, height, rx: corner, ...painted(shape) });
    }
    case "path":
      return element("path", { d: shape.path, ...painted(shape) });
    case "text":
      return writeText(shape);
  }
}

const painted = ({ fill, stroke, opacity }: Paint): Record<string, Value> => ({
  fill: fill ?? "none",
  stroke: stroke?.colour,
  "stroke-width": stroke?.width,
  "stroke-dasharray": stroke?.dash?.length ? stroke.dash.map(said).join(" ") : undefined,
  "stroke-linecap": stroke?.cap === "round" ? "round" : undefined,
  "stroke-linejoin": stroke ? "round" : undefined,
  opacity: opacity === 1 ? undefined : opacity,
});

function writeText({ lines, at, step, ...look }: TextShape): string {
  const { halo } = look;
  const rim = halo && {
    stroke: halo.colour,
    "stroke-width": halo.width * 2,
    "stroke-linejoin": "round",
    "paint-order": "stroke",
  };
  const attributes = {
    "font-family": FONTS[look.face],
    "font-size": look.size,
    "font-weight": look.weight,
    "font-style": look.italic ? "italic" : undefined,
    "text-anchor": look.anchor === "start" ? undefined : look.anchor,
    fill: look.colour,
    opacity: look.opacity === 1 ? undefined : look.opacity,
    ...rim,
  };
  const spans = lines.map((line, row) => element("tspan", { x: at.x, y: at.y + row * step }, escaped(line)));
  return element("text", attributes, spans.join(""));
}

const named = (name: string, text: string): string => element(name, {}, escaped(text));

function element(name: string, attributes: Record<string, Value>, content?: string): string {
  const written = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${typeof value === "number" ? said(value) : escaped(value)}"`],
  );
  const opening = `<${name}${written.join("")}`;
  return content === undefined ? `${opening}/>` : `${opening}>${content}</${name}>`;
}

/** What XML 1.0 cannot hold at all, escaped or not: control characters, halves of pairs and two that are none. */
const UNWRITABLE = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const escaped = (text: string): string =>
  text
    .replaceAll(UNWRITABLE, "\uFFFD")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
