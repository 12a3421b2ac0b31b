import fc from "fast-check";
import { expect, test } from "vitest";
import { circlesOf, type Links } from "./circles.ts";

/** A web of `count` things with these links, each as strong as said. */
function web(count: number, pairs: readonly (readonly [number, number, number])[]): Links {
  const links = Array.from({ length: count }, () => new Map<number, number>());
  for (const [one, other, weight] of pairs) {
    if (one === other) continue;
    links[one]?.set(other, weight);
    links[other]?.set(one, weight);
  }
  return links;
}

/** Modularity at resolution 1 of a division into circles: from -1/2 to 1, and 0 where there is no link at all. */
function modularityOf(links: Links, circles: readonly number[]): number {
  const degrees = links.map((of) => sum([...of.values()]));
  const whole = sum(degrees);
  if (whole === 0) return 0;
  const totals = new Map<number, number>();
  for (const [at, degree] of degrees.entries()) {
    const circle = circles[at] ?? at;
    totals.set(circle, (totals.get(circle) ?? 0) + degree);
  }
  const inside = sum(
    links.map((of, at) => sum([...of].map(([other, w]) => (circles[other] === circles[at] ? w : 0)))),
  );
  return inside / whole - sum([...totals.values()].map((total) => (total / whole) ** 2));
}

const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);

/** Zachary's karate club (1977): 34 members, 78 friendships, counted from 1 as in the paper. */
const KARATE =
  "1-2 1-3 2-3 1-4 2-4 3-4 1-5 1-6 1-7 5-7 6-7 1-8 2-8 3-8 4-8 1-9 3-9 3-10 1-11 5-11 6-11 1-12 1-13 4-13 1-14 2-14 3-14 4-14 6-17 7-17 1-18 2-18 1-20 2-20 1-22 2-22 24-26 25-26 3-28 24-28 25-28 3-29 24-30 27-30 2-31 9-31 1-32 25-32 26-32 29-32 3-33 9-33 15-33 16-33 19-33 21-33 23-33 24-33 30-33 31-33 32-33 9-34 10-34 14-34 15-34 16-34 19-34 20-34 21-34 23-34 24-34 27-34 28-34 29-34 30-34 31-34 32-34 33-34"
    .split(" ")
    .map((pair) => pair.split("-").map((one) => Number(one) - 1));

const anyWeb = fc.integer({ min: 1, max: 14 }).chain((count) =>
  fc
    .array(fc.tuple(fc.nat(count - 1), fc.nat(count - 1), fc.integer({ min: 1, max: 3 })), {
      maxLength: 40,
    })
    .map((pairs) => web(count, pairs)),
);

test("two cliques joined by one link are two circles", () => {
  const clique = (from: number) =>
    [0, 1, 2, 3].flatMap((a) => [0, 1, 2, 3].map((b) => [from + a, from + b, 1] as const));
  const links = web(8, [...clique(0), ...clique(4), [3, 4, 1]]);
  expect(circlesOf(links)).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
  expect(modularityOf(links, [0, 0, 0, 0, 1, 1, 1, 1])).toBeCloseTo(24 / 26 - 0.5, 12);
});

test("Zachary's karate club falls apart nearly as well as it can: the best known modularity is 0.4198", () => {
  const club = web(
    34,
    KARATE.map(([one = 0, other = 0]) => [one, other, 1] as const),
  );
  const found = modularityOf(club, circlesOf(club));
  expect(found).toBeGreaterThan(0.4);
  expect(found).toBeLessThan(0.41979);
});

test("circles are at least as modular as everyone alone and as everyone together, and hold only who is linked", () => {
  fc.assert(
    fc.property(anyWeb, (links) => {
      const circles = circlesOf(links);
      const found = modularityOf(links, circles);
      const alone = modularityOf(links, [...links.keys()]);
      const together = modularityOf(
        links,
        links.map(() => 0),
      );
      expect(found).toBeGreaterThanOrEqual(Math.max(alone, together) - 1e-9);
      const lonely = [...links.keys()].filter((at) => links[at]?.size === 0);
      const joined = lonely.filter((at) =>
        circles.some((circle, other) => other !== at && circle === circles[at]),
      );
      expect(joined).toEqual([]);
    }),
  );
});
