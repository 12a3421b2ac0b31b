import fc from "fast-check";
import { expect, test } from "vitest";
import { widthOf } from "./bounds.ts";
import { wrapped } from "./text-shape.ts";

test("broken into lines a text keeps all its words, and no line of several is too wide", () => {
  const text = fc.array(fc.string({ minLength: 1, maxLength: 14 }), { maxLength: 20 });
  fc.assert(
    fc.property(text, fc.integer({ min: 20, max: 400 }), (words, width) => {
      const said = words.join(" ");
      const lines = wrapped(said, 12, width);
      expect(lines.join(" ").split(" ").filter(Boolean)).toEqual(said.split(/\s+/).filter(Boolean));
      const tooWide = lines.filter((line) => line.includes(" ") && widthOf(line, 12) > width);
      expect(tooWide).toEqual([]);
    }),
  );
});
