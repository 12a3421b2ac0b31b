import cytoscape, { type Core } from "cytoscape";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import type { Point } from "#contract/graph.ts";
import { character, sampleGraph, tie } from "./graph.sample.ts";
import { Picture } from "./picture.ts";
import type { View } from "./view.ts";

const graph = sampleGraph(
  {
    a: { x: -200, y: -80, importance: "lead" },
    b: { x: 200, y: -60 },
    c: { x: 0, y: 150 },
    d: { x: 30, y: -200, importance: "guest" },
  },
  [
    { id: "ab", from: "a", to: "b" },
    { id: "bc", from: "b", to: "c", family: "conflict" },
    { id: "cd", from: "c", to: "d" },
  ],
);
const three = new Set(["a", "b", "c"].map(character));

let cy: Core;
let dragged: Map<string, Point>;
let restyled = 0;

function draw(view: Partial<View> = {}): Picture {
  const restyle = () => void (restyled += 1);
  const picture = new Picture(cy, {
    pace: () => ({ calm: 0 }),
    restyle,
    dragged,
    keepDragged: () => {},
    spotlight: () => {},
  });
  picture.cover({ top: 0, right: 0, bottom: 0, left: 0 });
  picture.show({ graph, shown: three, language: "en", ...view });
  return picture;
}

const places = () => Object.fromEntries(cy.nodes().map((node) => [node.id(), { ...node.position() }]));
const classesOf = (id: string) => cy.getElementById(id).classes();

beforeEach(() => {
  vi.useFakeTimers();
  cy = cytoscape({ headless: true });
  dragged = new Map();
  restyled = 0;
});
afterEach(() => {
  vi.useRealTimers();
});

test("draws those shown and the ties between them", () => {
  draw();
  expect(cy.elements().map((element) => element.id())).toEqual(["a", "b", "c", "ab", "bc"]);
});

test("puts them where the story puts them: who is left there is left here", () => {
  draw();
  const { a, b, c } = places();
  expect([a && b && a.x < b.x, a && c && a.y < c.y]).toEqual([true, true]);
});

test("who stays does not move when somebody comes or goes", () => {
  const picture = draw();
  const before = places();
  picture.show({ graph, shown: null, language: "en" });
  const { d, ...kept } = places();
  expect([kept, typeof d?.x]).toEqual([before, "number"]);
  picture.show({ graph, shown: three, language: "en" });
  expect(places()).toEqual(before);
});

test("neither selecting nor pointing nor another language moves anything", () => {
  const picture = draw();
  const before = places();
  picture.attend({ selected: { type: "character", id: character("a") } });
  picture.attend({ hovered: { type: "tie", id: tie("bc") } });
  picture.show({ graph, shown: three, language: "fr" });
  expect([places(), cy.getElementById("a").data("name")]).toEqual([before, "a (fr)"]);
});

test("lenses take away and move nobody; who is not seen is not there for the keys and for the pointer", () => {
  const picture = draw();
  const before = places();
  picture.attend({ lensed: { characters: new Set(["b", "c"].map(character)), ties: new Set([tie("bc")]) } });
  expect(["a", "ab", "b", "bc"].map((id) => classesOf(id).includes("unseen"))).toEqual([
    true,
    true,
    false,
    false,
  ]);
  expect(picture.part.characters.map(({ id }) => id)).toEqual(["b", "c"]);
  expect([picture.next("ArrowLeft", character("c")), picture.next("ArrowUp", character("c"))]).toEqual([
    null,
    "b",
  ]);
  picture.attend({ hovered: { type: "character", id: character("b") } });
  expect([classesOf("a"), classesOf("c").includes("near")]).toEqual([["unseen"], true]);
  picture.attend({ lensed: null, hovered: null });
  expect([places(), classesOf("a").includes("unseen")]).toEqual([before, false]);
});

test("a disc stays where the reader dropped it, and is remembered as a point of the story", () => {
  const picture = draw();
  cy.getElementById("c").position({ x: 40, y: -33 });
  picture.drop(character("c"));
  picture.show({ graph, shown: null, language: "en" });
  expect(places()["c"]).toEqual({ x: 40, y: -33 });
  expect([...dragged.keys()]).toEqual(["c"]);
});

test("resetting forgets what was dragged", () => {
  const picture = draw();
  const before = places();
  cy.getElementById("c").position({ x: 40, y: -33 });
  picture.drop(character("c"));
  picture.resetPositions();
  expect([places(), dragged.size]).toEqual([before, 0]);
});

test("when the story moves its points, everyone goes to the new ones", () => {
  const picture = draw();
  const before = places();
  const moved = graph.characters.map((one) => ({ ...one, point: { x: -one.point.x, y: one.point.y } }));
  picture.show({ graph: { ...graph, characters: moved }, shown: three, language: "en" });
  const { a, b } = places();
  expect([a && b && a.x > b.x, before["a"] && before["b"] && before["a"].x < before["b"].x]).toEqual([
    true,
    true,
  ]);
});

test("the selection comes from outside and is marked with its neighbourhood", () => {
  const picture = draw();
  picture.attend({ selected: { type: "character", id: character("a") } });
  expect({ a: classesOf("a"), c: classesOf("c"), ab: classesOf("ab"), bc: classesOf("bc") }).toEqual({
    a: ["near", "named", "below", "selected"],
    c: ["dim", "named", "below"],
    ab: ["full"],
    bc: ["faint"],
  });
});

test("what differs from another moment bears its sign, and nothing moves for it", () => {
  const picture = draw();
  const before = places();
  const signs = {
    characters: new Map([[character("a"), "changed" as const]]),
    ties: new Map([[tie("bc"), "gone" as const]]),
  };
  picture.attend({ signs });
  expect([classesOf("a"), classesOf("b"), classesOf("bc"), classesOf("ab")]).toEqual([
    ["near", "named", "below", "sign-changed"],
    ["near", "named", "below"],
    ["full", "sign-gone"],
    ["faint"],
  ]);
  picture.attend({ signs: null });
  expect([cy.elements(".sign-changed, .sign-gone").length, places()]).toEqual([0, before]);
});

test("the keyboard's ring stands on one character at a time", () => {
  const picture = draw();
  picture.focus(character("a"));
  picture.focus(character("b"));
  expect(cy.elements(".focused").map((element) => element.id())).toEqual(["b"]);
  expect([picture.next("ArrowLeft", character("b")), picture.next("ArrowUp", character("b"))]).toEqual([
    "a",
    null,
  ]);
});

test("an empty picture draws nothing and can be filled later", () => {
  const picture = draw({ shown: new Set() });
  expect(cy.elements().length).toBe(0);
  picture.show({ graph, shown: null, language: "en" });
  expect(cy.elements().length).toBe(7);
  picture.show({ graph: { characters: [], ties: [] }, shown: null, language: "en" });
  expect(cy.elements().length).toBe(0);
});

test("it is painted once to open, and again when the reader has come much nearer", () => {
  const picture = draw();
  expect(restyled).toBe(1);
  cy.zoom(cy.zoom() * 1.02);
  picture.rescale(true);
  expect(restyled).toBe(1);
  cy.zoom(cy.zoom() * 1.5);
  picture.rescale(true);
  expect(restyled).toBe(2);
});
