import fc from "fast-check";
import { SaxesParser } from "saxes";
import { expect, test } from "vitest";
import { anyDrawing, caption } from "./drawing.arbitrary.ts";
import { sheetOf } from "./sheet.ts";
import { writeSvg } from "./write-svg.ts";

type Read = { texts: string[]; titles: string[]; elements: Set<string> };

/** What a strict reader of XML finds in a file; it throws at the first mistake. */
function read(svg: string): Read {
  const found: Read = { texts: [], titles: [], elements: new Set() };
  const parser = new SaxesParser();
  const open: string[] = [];
  parser.on("error", (error) => {
    throw error;
  });
  parser.on("opentag", ({ name }) => {
    open.push(name);
    found.elements.add(name);
  });
  parser.on("closetag", () => void open.pop());
  parser.on("text", (text) => {
    if (open.at(-1) === "tspan") found.texts.push(text);
    if (open.at(-1) === "title") found.titles.push(text);
  });
  parser.write(svg).close();
  return found;
}

/** As XML can hold it, and as its readers give it back. */
const asHeld = (text: string) =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "\uFFFD")
    .replaceAll(/\r\n?/g, "\n");

const svgOf = (drawing: Parameters<typeof sheetOf>[0]) =>
  writeSvg(sheetOf(drawing, caption, { theme: "dark" }));

test("whatever people are called, the file is well-formed, and says every name that is drawn", () => {
  fc.assert(
    fc.property(anyDrawing, ({ drawing }) => {
      const { texts, titles } = read(svgOf(drawing));
      const things = [...drawing.discs, ...drawing.outlines];
      const called = things.map((thing) => asHeld(thing.called)).filter(Boolean);
      const drawn = things.flatMap(({ name }) => name?.lines ?? []);
      expect(titles).toEqual(expect.arrayContaining(called));
      expect(texts).toEqual(expect.arrayContaining(drawn.map(asHeld).filter(Boolean)));
    }),
    { numRuns: 60 },
  );
});

test("no text is in the file that is neither drawn nor said around the picture", () => {
  fc.assert(
    fc.property(anyDrawing, ({ drawing }) => {
      const drawn = drawing.discs.flatMap(({ name, monogram, called }) => [
        ...(name?.lines ?? []),
        monogram?.text ?? "",
        called,
      ]);
      const families = drawing.strands.map(({ family }) => caption.families(family));
      const lights = drawing.discs.some(({ light }) => light === 1) ? ["light one"] : [];
      const hulls = drawing.outlines.map(({ called }) => called);
      const said = ["A title", "As far as the horizon", "Through a lens.", "After nobody."];
      const around = [...said, ...hulls, ...families, ...lights];
      const allowed = new Set([...drawn, ...around].map(asHeld));
      const { texts, titles } = read(svgOf(drawing));
      expect([...texts, ...titles].filter((text) => !allowed.has(text))).toEqual([]);
    }),
    { numRuns: 60 },
  );
});

test("as many strands, discs and hulls are in the file as are drawn, and nothing that runs or reaches out", () => {
  fc.assert(
    fc.property(anyDrawing, ({ drawing }) => {
      const svg = svgOf(drawing);
      expect(svg.match(/<g>/g) ?? []).toHaveLength(drawing.discs.length + drawing.outlines.length);
      expect(svg.match(/ d="M[^"]*Q/g) ?? []).toHaveLength(drawing.strands.length);
      expect([...read(svg).elements].filter((name) => !KNOWN.has(name))).toEqual([]);
      expect(svg.replace('xmlns="http://www.w3.org/2000/svg"', "")).not.toMatch(/<[^>]*(?:href|url\(|style)/);
    }),
    { numRuns: 40 },
  );
});

const KNOWN = new Set(["svg", "title", "desc", "g", "circle", "rect", "path", "text", "tspan"]);

test("the same picture always gives the same file", () => {
  fc.assert(
    fc.property(anyDrawing, ({ drawing }) => {
      expect(svgOf(structuredClone(drawing))).toBe(svgOf(drawing));
    }),
    { numRuns: 20 },
  );
});
