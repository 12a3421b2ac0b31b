import fc from "fast-check";
import { expect, test } from "vitest";
import { boundsOf } from "./bounds.ts";
import { anyDrawing, caption } from "./drawing.arbitrary.ts";
import type { Shape } from "./shape.ts";
import { sheetOf } from "./sheet.ts";

const flat = (shapes: readonly Shape[]): Shape[] =>
  shapes.flatMap((shape) => (shape.type === "group" ? flat(shape.shapes) : [shape]));

test("everything stands on the sheet, and a paper's form is kept", () => {
  fc.assert(
    fc.property(anyDrawing, fc.constantFrom(undefined, Math.SQRT2, Math.SQRT1_2), ({ drawing }, form) => {
      const sheet = sheetOf(drawing, caption, { theme: "light", ...(form && { form }) });
      for (const shape of flat(sheet.shapes)) {
        if (shape.type !== "circle") continue;
        expect(shape.at.x - shape.radius).toBeGreaterThanOrEqual(0);
        expect(shape.at.x + shape.radius).toBeLessThanOrEqual(sheet.width);
        expect(shape.at.y - shape.radius).toBeGreaterThanOrEqual(0);
        expect(shape.at.y + shape.radius).toBeLessThanOrEqual(sheet.height);
      }
      expect(sheet.width / sheet.height).toBeCloseTo(form ?? sheet.width / sheet.height, 1);
    }),
    { numRuns: 40 },
  );
});

test("the picture on the sheet is as large as it is drawn, and moved as a whole", () => {
  fc.assert(
    fc.property(anyDrawing, ({ drawing }) => {
      const { left, right } = boundsOf(drawing);
      const sheet = sheetOf(drawing, caption, { theme: "dark" });
      const middle = (left + right) / 2;
      const fills = flat(sheet.shapes).flatMap((shape) =>
        shape.type === "circle" && shape.fill !== undefined ? [shape] : [],
      );
      expect(fills.map(({ at, radius }) => [at.x - sheet.width / 2, radius].map(rounded))).toEqual(
        drawing.discs.map(({ at, radius }) => [at.x - middle, radius].map(rounded)),
      );
    }),
    { numRuns: 40 },
  );
});

const rounded = (value: number) => Math.round(value * 10) / 10 || 0;
