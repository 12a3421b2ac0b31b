import fc from "fast-check";
import { expect, test } from "vitest";
import { Grid } from "./grid.ts";

const anyBox = fc
  .record({
    left: fc.integer({ min: -300, max: 300 }),
    top: fc.integer({ min: -300, max: 300 }),
    width: fc.integer({ min: 1, max: 150 }),
    height: fc.integer({ min: 1, max: 150 }),
  })
  .map(({ left, top, width, height }) => ({ left, right: left + width, top, bottom: top + height }));

test("it finds what one finds by looking at every box", () => {
  fc.assert(
    fc.property(fc.array(anyBox), anyBox, fc.integer({ min: 1, max: 200 }), (boxes, asked, cell) => {
      const grid = new Grid<number>(cell);
      for (const [at, box] of boxes.entries()) grid.add(box, at);
      const expected = boxes.flatMap((box, at) =>
        box.left < asked.right && asked.left < box.right && box.top < asked.bottom && asked.top < box.bottom
          ? [at]
          : [],
      );
      expect([...grid.on(asked)].toSorted((a, b) => a - b)).toEqual(expected);
    }),
  );
});
