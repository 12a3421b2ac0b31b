import fc from "fast-check";
import { expect, test } from "vitest";
import { presenceCells } from "./presence.ts";

test("a cell says whether the character is there and in how many scenes", () => {
  expect(
    presenceCells(
      [1, 2, 3],
      [
        { number: 1, scenes: 4, appears: true },
        { number: 2, scenes: 0, appears: false },
      ],
      2,
    ),
  ).toEqual([
    { number: 1, scenes: 4, state: "present" },
    { number: 2, scenes: 0, state: "absent" },
    { number: 3, scenes: 0, state: "beyond" },
  ]);
});

test("whatever is said of them, all cells past the horizon are alike", () => {
  const presence = fc.array(
    fc.record({ number: fc.integer({ min: 1, max: 8 }), scenes: fc.nat(9), appears: fc.boolean() }),
  );
  fc.assert(
    fc.property(presence, fc.integer({ min: 1, max: 8 }), (given, through) => {
      const beyond = presenceCells([1, 2, 3, 4, 5, 6, 7, 8], given, through).slice(through);
      expect(beyond.every((cell) => cell.state === "beyond" && cell.scenes === 0)).toBe(true);
    }),
  );
});
