import cytoscape from "cytoscape";
import { expect, test, vi } from "vitest";
import { character, sampleGraph } from "./graph.sample.ts";
import { press, startOf, type Keyboard } from "./keys.ts";
import { Picture } from "./picture.ts";

const [a, b, c] = [character("a"), character("b"), character("c")];

function keyboard(standing: Partial<Keyboard>): Keyboard {
  const picture = new Picture(cytoscape({ headless: true }), {
    pace: () => ({ calm: 0 }),
    restyle: () => {},
    dragged: new Map(),
    keepDragged: () => {},
    spotlight: () => {},
  });
  const graph = sampleGraph({ a: { x: -200 }, b: { x: 200, importance: "lead" }, c: { y: 300 } }, [
    { id: "ab", from: "a", to: "b" },
    { id: "bc", from: "b", to: "c" },
    { id: "cb", from: "c", to: "b" },
  ]);
  picture.show({ graph, shown: null, language: "en" });
  const events = { onSelect: vi.fn(), onExpand: vi.fn(), onPick: vi.fn(), onFold: vi.fn() };
  return { picture, focused: null, around: null, selected: null, events, onFocus: vi.fn(), ...standing };
}

test("the keyboard starts on the selection, else on a lead", () => {
  expect(startOf(keyboard({}))).toBe(b);
  expect(startOf(keyboard({ selected: { type: "character", id: a } }))).toBe(a);
});

test("arrows walk from character to character", () => {
  const board = keyboard({ focused: b });
  expect(press("ArrowLeft", false, board)).toBe(true);
  expect(board.onFocus).toHaveBeenCalledExactlyOnceWith(a);
});

test("with Shift the arrows go round the neighbours of whoever they began at, most ties first", () => {
  const first = keyboard({ focused: b });
  press("ArrowRight", true, first);
  expect(first.onFocus).toHaveBeenCalledExactlyOnceWith(c, b);
  const second = keyboard({ focused: c, around: b });
  press("ArrowDown", true, second);
  expect(second.onFocus).toHaveBeenCalledExactlyOnceWith(a, b);
  const back = keyboard({ focused: c, around: b });
  press("ArrowLeft", true, back);
  expect(back.onFocus).toHaveBeenCalledExactlyOnceWith(a, b);
});

test("Enter selects, and on the selected character brings in its neighbours", () => {
  const first = keyboard({ focused: a });
  press("Enter", false, first);
  expect(first.events.onSelect).toHaveBeenCalledExactlyOnceWith({ type: "character", id: a });
  const second = keyboard({ focused: a, selected: { type: "character", id: a } });
  press("Enter", false, second);
  expect(second.events.onExpand).toHaveBeenCalledExactlyOnceWith(a);
});

test("Shift and Enter picks, Escape clears, and other keys are left to the page", () => {
  const board = keyboard({ focused: a, selected: { type: "character", id: b } });
  press("Enter", true, board);
  press("Escape", false, board);
  expect(board.events.onPick).toHaveBeenCalledExactlyOnceWith(a);
  expect(board.events.onSelect).toHaveBeenCalledExactlyOnceWith(null);
  expect(press("Tab", false, board)).toBe(false);
  expect(press("Escape", false, keyboard({ focused: a }))).toBe(false);
});
