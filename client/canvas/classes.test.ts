import { expect, test } from "vitest";
import { classesOf } from "./classes.ts";
import { emphasisOf, NO_ATTENTION } from "./emphasis.ts";
import { sampleGraph } from "./graph.sample.ts";

const part = sampleGraph({ a: { importance: "lead" }, b: { importance: "guest" } }, []);

const classesAt = (zoom: number) =>
  classesOf({
    part,
    emphasis: emphasisOf(
      part.characters.map(({ id }) => id),
      [],
      NO_ATTENTION,
    ),
    sides: new Map([["a", "above"]]),
    scale: { unit: 1, zoom, count: 2, ties: 0 },
    selected: null,
    signs: null,
    focused: null,
  });

test("who found room for a name is named on that side, and whose monogram could not be read is a dot", () => {
  expect([...classesAt(1)]).toEqual([
    ["a", ["plain", "named", "above"]],
    ["b", ["plain"]],
  ]);
  expect(classesAt(0.15).get("a")).toEqual(["plain", "named", "above", "dot"]);
  expect(classesAt(0.4).get("b")).toEqual(["plain"]);
  expect(classesAt(0.15).get("b")).toEqual(["plain", "dot"]);
});
