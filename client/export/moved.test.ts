import { expect, test } from "vitest";
import { movedBy } from "./moved.ts";

test("shapes move as they are: paths point by point, groups with all that is in them", () => {
  const by = { x: 10, y: -5 };
  const circle = { type: "circle" as const, at: { x: 1, y: 2 }, radius: 3 };
  expect(
    movedBy(
      [
        { type: "path", path: "M0 0Q1.5 -2 3 4C1 2 3 4 5 6Z", opacity: 0.5 },
        { type: "group", title: "both", shapes: [circle] },
      ],
      by,
    ),
  ).toEqual([
    { type: "path", path: "M10 -5Q11.5 -7 13 -1C11 -3 13 -1 15 1Z", opacity: 0.5 },
    { type: "group", title: "both", shapes: [{ ...circle, at: { x: 11, y: -3 } }] },
  ]);
});
