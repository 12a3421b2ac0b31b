import { expect, test } from "vitest";
import { PALETTES } from "../look/palette.ts";
import { character, sampleGraph } from "./graph.sample.ts";
import { stillOf } from "./still-of.ts";
import { drawingOf, type Still } from "./still.ts";

const graph = sampleGraph(
  {
    a: { x: -200, y: -80, importance: "lead", name: "Ada" },
    b: { x: 200, y: -60, name: "Bela" },
    c: { x: 0, y: 150, name: "Cleo" },
  },
  [
    { id: "ab", from: "a", to: "b", family: "love" },
    { id: "bc", from: "b", to: "c", family: "conflict", ended: 1 },
  ],
);
const area = { width: 900, height: 600 };
const still = stillOf({ graph, shown: null, language: "en", area });
const drawing = drawingOf(still, "dark");
const discOf = (id: string, of = drawing) => of.discs.find((disc) => disc.id === id);
const strandOf = (id: string, of = drawing) => of.strands.find((strand) => strand.id === id);
const withClasses = (id: string, names: string[]): Still => ({
  ...still,
  classes: new Map([...still.classes, [id, names]]),
});

test("discs stand where the plan puts them, in pixels at its zoom, and bear their names", () => {
  const { zoom } = still.scale;
  for (const [id, { x, y }] of still.places) {
    expect(discOf(id)?.at.x).toBeCloseTo(x * zoom, 6);
    expect(discOf(id)?.at.y).toBeCloseTo(y * zoom, 6);
  }
  expect(drawing.discs.map(({ name }) => name?.lines)).toEqual([["Bela"], ["Cleo"], ["Ada"]]);
  expect(discOf("a")?.name?.face).toBe("serif");
  expect(discOf("a")?.name?.at.y).toBeGreaterThan((discOf("a")?.at.y ?? 0) + (discOf("a")?.radius ?? 0));
});

test("only those shown are described, and only the ties between them", () => {
  const two = stillOf({ graph, shown: new Set(["a", "c"].map(character)), language: "fr", area });
  const left = drawingOf(two, "dark");
  expect(left.discs.map(({ called }) => called)).toEqual(["Cleo (fr)", "Ada (fr)"]);
  expect(left.strands).toEqual([]);
});

test("what lenses have taken away is not described", () => {
  const classes = new Map([...still.classes, ["c", ["unseen"]], ["bc", ["unseen"]]]);
  const left = drawingOf({ ...still, classes }, "dark");
  expect([left.discs, left.strands].map((drawn) => drawn.map(({ id }) => id).toSorted())).toEqual([
    ["a", "b"],
    ["ab"],
  ]);
});

test("strands end at the rims of their discs, in the hue and dash of their family", () => {
  const love = strandOf("ab");
  const [a, b] = [discOf("a"), discOf("b")];
  const away = (one: { x: number; y: number } | undefined, other: { x: number; y: number } | undefined) =>
    Math.hypot((one?.x ?? 0) - (other?.x ?? 0), (one?.y ?? 0) - (other?.y ?? 0));
  expect(away(love?.start, a?.at)).toBeCloseTo((a?.radius ?? 0) + (a?.ring.width ?? 0) / 2, 6);
  expect(away(love?.arrow?.points[0], b?.at)).toBeCloseTo((b?.radius ?? 0) + (b?.ring.width ?? 0) / 2, 6);
  expect(love?.colour).toBe(PALETTES.dark.families.love);
  expect(love?.dash).toHaveLength(4);
});

test("what is over is fainter, what is dimmed has a paler ring, what is chosen a second one", () => {
  expect(strandOf("bc")?.opacity).toBeLessThan(strandOf("ab")?.opacity ?? 0);
  const dimmed = discOf("b", drawingOf(withClasses("b", ["dim", "named", "below"]), "dark"));
  expect(dimmed?.ring.colour).not.toBe(discOf("b")?.ring.colour);
  expect(dimmed?.monogram?.opacity).toBeLessThan(1);
  const chosen = discOf("b", drawingOf(withClasses("b", ["near", "named", "below", "selected"]), "dark"));
  expect(chosen?.chosen?.colour).toBe(PALETTES.dark.accent);
  expect(discOf("b")?.chosen).toBeNull();
});

test("a name that found no room is not drawn, and signs are told by name", () => {
  const changed = drawingOf(withClasses("b", ["plain", "sign-added"]), "dark");
  expect(discOf("b", changed)).toMatchObject({ name: null, called: "Bela", sign: "added" });
  const over = drawingOf(withClasses("ab", ["full", "sign-gone"]), "dark");
  expect(strandOf("ab", over)).toMatchObject({ sign: { sign: "gone" }, arrow: { isHollow: true } });
});

test("a strand at a folded company says for how many it stands, unless that is one or too small to be read", () => {
  const counted = (count: number, zoom = still.scale.zoom) => ({
    ...still,
    zoom,
    elements: still.elements.map((element) =>
      element.data.id === "bc" ? { ...element, data: { ...element.data, count } } : element,
    ),
  });
  const bc = strandOf("bc", drawingOf(counted(7), "dark"));
  expect(bc?.count?.lines).toEqual(["7"]);
  const away = (at?: { x: number; y: number }, to?: { x: number; y: number }) =>
    Math.hypot((at?.x ?? 0) - (to?.x ?? 0), (at?.y ?? 0) - (to?.y ?? 0));
  expect(away(bc?.count?.at, bc?.control)).toBeLessThan(away(bc?.start, bc?.end) / 2);
  expect(strandOf("ab", drawingOf(counted(7), "dark"))?.count).toBeNull();
  expect(strandOf("bc", drawingOf(counted(1), "dark"))?.count).toBeNull();
  expect(strandOf("bc", drawingOf(counted(7, 0.1), "dark"))?.count).toBeNull();
});

test("hulls are drawn where they were worked out, in the hue of the theme, with their names where they stand", () => {
  const around = [-60, 60].flatMap((x) => [-60, 60].map((y) => ({ x, y })));
  const [middle] = [...still.places.values()];
  const outline = around.map(({ x, y }) => ({ x: x + (middle?.x ?? 0), y: y + (middle?.y ?? 0) }));
  const hull = {
    id: "h",
    name: "Opera",
    hues: { dark: "#111111", light: "#eeeeee" },
    dash: [4, 2],
    outline,
    named: outline[0] ?? null,
  };
  const { zoom } = still.scale;
  for (const theme of ["dark", "light"] as const) {
    const [drawn] = drawingOf({ ...still, hulls: [hull] }, theme).outlines;
    expect(drawn).toMatchObject({ id: "h", called: "Opera", colour: hull.hues[theme], dash: [4, 2] });
    expect(drawn?.points).toEqual(outline.map(({ x, y }) => ({ x: x * zoom, y: y * zoom })));
    expect([drawn?.name?.lines, drawn?.name?.at.x]).toEqual([["Opera"], drawn?.points[0]?.x]);
  }
  expect(drawingOf({ ...still, hulls: [{ ...hull, named: null }] }, "dark").outlines[0]?.name).toBeNull();
});

test("the other theme has the same picture in other colours", () => {
  const light = drawingOf(still, "light");
  expect(light.ground).toBe(PALETTES.light.ground);
  expect(light.discs.map(({ at, radius }) => [at, radius])).toEqual(
    drawing.discs.map(({ at, radius }) => [at, radius]),
  );
  expect(discOf("a", light)?.fill).toBe(PALETTES.light.panel);
});
