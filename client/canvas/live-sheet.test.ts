import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import { PALETTES, type Theme } from "../look/palette.ts";
import { LiveSheet } from "./live-sheet.ts";
import { stylesheetOf } from "./stylesheet.ts";

const SCALE = { unit: 0.78, zoom: 0.4, count: 800, ties: 2800 };
const sheetAt = (zoom: number, { theme = "dark", sans = "sans" }: { theme?: Theme; sans?: string } = {}) =>
  stylesheetOf({
    palette: PALETTES[theme],
    scale: { ...SCALE, zoom },
    fonts: { serif: "serif", sans },
    paint: (monogram) => monogram,
    badge: () => "none",
  });

test("in a crowd that is looked at from afar, coming nearer changes those who are named and nobody else", () => {
  const changed = new LiveSheet(sheetAt(0.4)).take(sheetAt(0.7));
  expect(changed).toEqual(
    ["lead", "main", "recurring", "guest"].map((importance) => `node.named[importance = "${importance}"]`),
  );
});

test("beyond the size of the drawings discs and strands grow more slowly than distances: both change", () => {
  const changed = new LiveSheet(sheetAt(0.4)).take(sheetAt(2)) ?? [];
  expect(changed).toEqual(
    expect.arrayContaining([`node[importance = "lead"]`, "edge[strength = 1]", `edge[family = "love"]`]),
  );
});

test("other fonts change every disc and no strand of one tie", () => {
  const changed = new LiveSheet(sheetAt(0.4)).take(sheetAt(0.4, { sans: "Inter" })) ?? [];
  expect(changed).toContain("node");
  expect(changed.filter((selector) => selector.startsWith("edge["))).toEqual(["edge[count > 1]"]);
});

test("what is the same changes nothing, and another theme is another stylesheet", () => {
  expect(new LiveSheet(sheetAt(0.4)).take(sheetAt(0.4))).toEqual([]);
  expect(new LiveSheet(sheetAt(0.4)).take(sheetAt(0.4, { theme: "light" }))).toBeNull();
});

test("what took another size is drawn as a stylesheet of that size would draw it", () => {
  const elements = [
    { data: { id: "a", importance: "lead", light: 1, name: "Ada", monogram: "A" }, classes: ["named"] },
    { data: { id: "b", importance: "guest", light: 0, name: "Bela", monogram: "B" } },
    { data: { id: "ab", source: "a", target: "b", family: "love", strength: 2, bend: 0 } },
  ];
  const drawn = (style: cytoscape.StylesheetJson) =>
    cytoscape({ headless: true, styleEnabled: true, elements, style });
  const live = new LiveSheet(sheetAt(0.4));
  const taken = drawn(live.json);
  taken.filter((live.take(sheetAt(2)) ?? []).join()).updateStyle();
  const afresh = drawn(sheetAt(2));
  const sizesIn = (cy: cytoscape.Core) =>
    cy
      .elements()
      .map((element) =>
        ["width", "font-size", "line-dash-pattern", "background-image"].map((name) => element.style(name)),
      );
  expect(sizesIn(taken)).toEqual(sizesIn(afresh));
});
