import fc from "fast-check";
import { expect, test } from "vitest";
import { nameBox, sidesOf, type Named } from "./names.ts";

const disc = (id: string, x: number, y: number, insists = false): Named => ({
  id,
  x,
  y,
  insists,
  radius: 20,
  width: 80,
  height: 16,
});

test("a name stands below its disc", () => {
  expect(sidesOf([disc("a", 0, 0)], [])).toEqual(new Map([["a", "below"]]));
});

test("a name goes above where another disc is below", () => {
  expect(sidesOf([disc("a", 0, 0), disc("b", 0, 45)], [])).toEqual(
    new Map([
      ["a", "above"],
      ["b", "below"],
    ]),
  );
});

test("a name leaves the side where many strands run", () => {
  const strands = Array.from({ length: 9 }, (_, at) => ({ x: at, y: 30 }));
  expect(sidesOf([disc("a", 0, 0)], strands)).toEqual(new Map([["a", "above"]]));
});

test("the less important of two names without room is hidden, unless it insists", () => {
  const walls = [disc("n", 0, -45), disc("s", 0, 45), disc("w", -60, 0), disc("e", 60, 0)];
  expect(sidesOf([...walls, disc("a", 0, 0)], []).get("a")).toBe(null);
  expect(sidesOf([disc("a", 0, 0, true), ...walls], []).get("a")).toBe("below");
});

test("names never lie on each other", () => {
  const at = fc.integer({ min: 0, max: 400 });
  const discs = fc.array(fc.record({ x: at, y: at, insists: fc.boolean() }), { maxLength: 20 });
  fc.assert(
    fc.property(discs, (them) => {
      const named = them.map(({ x, y, insists }, index) => disc(`c${index}`, x, y, insists));
      const sides = sidesOf(named, []);
      const boxes = named.flatMap((one) => {
        const side = sides.get(one.id);
        return side ? [nameBox(one, side)] : [];
      });
      const clashes = boxes.flatMap((one, index) =>
        boxes
          .slice(index + 1)
          .filter(
            (b) => one.left < b.right && b.left < one.right && one.top < b.bottom && b.top < one.bottom,
          ),
      );
      expect(clashes).toEqual([]);
    }),
  );
});
