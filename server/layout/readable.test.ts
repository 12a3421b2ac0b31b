import { describe, expect, test } from "vitest";
import { horizonThrough } from "#contract/telling.ts";
import type { LayoutCharacter, LayoutFacts } from "./facts.ts";
import { castOf, footprintOf } from "./figures.ts";
import { diagonalOf } from "./frame.ts";
import { placeAlong } from "./place.ts";
import type { Placement } from "./placement.ts";
import { cross, runsOver } from "./lines.ts";
import { stepsOf } from "./steps.ts";

const somebody = (id: string, importance: LayoutCharacter["importance"] = "recurring"): LayoutCharacter => ({
  id,
  revealed: 1001,
  importance,
  light: null,
});

const placementOf = (facts: LayoutFacts, number = 1): Placement =>
  [...placeAlong(stepsOf(facts, horizonThrough(number)), 0, new Map())].at(-1) ?? new Map();

/** Everybody of a circle is tied to everybody in it; one weak tie leads from each circle to the next. */
function circles(sizes: number[]): LayoutFacts {
  const ids = sizes.map((size, circle) => Array.from({ length: size }, (_, at) => `${circle}-${at}`));
  const within = ids.flatMap((some) => some.flatMap((from) => some.map((to) => ({ from, to, strength: 3 }))));
  const across = ids.map((some, circle) => ({
    from: some[0] ?? "",
    to: ids[(circle + 1) % ids.length]?.[0] ?? "",
    strength: 1,
  }));
  return {
    characters: ids.flat().map((id) => somebody(id)),
    ties: [...within, ...across].map((tie) => ({ ...tie, revealed: 1001 })),
  };
}

const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

describe("A readable picture", { timeout: 30_000 }, () => {
  test("has those of a circle nearer to each other than to the others.", () => {
    const placement = [...placementOf(circles([5, 6, 7]))];
    const distances = (same: boolean) =>
      placement.flatMap(([one, from]) =>
        placement
          .filter(([other]) => one !== other && (one[0] === other[0]) === same)
          .map(([, to]) => Math.hypot(from.x - to.x, from.y - to.y)),
      );
    expect(mean(distances(true)) / mean(distances(false))).toBeLessThan(0.55);
  });

  test("draws a ring of ties without a crossing and no tie over anybody.", () => {
    const ids = Array.from({ length: 12 }, (_, at) => `c${at}`);
    const ties = ids.map((from, at) => ({ from, to: ids[(at + 1) % 12] ?? "", revealed: 1001, strength: 2 }));
    const steps = stepsOf({ characters: ids.map((id) => somebody(id)), ties }, horizonThrough(1));
    const { bonds, figures } = castOf(steps, [...placeAlong(steps, 0, new Map())].at(-1) ?? new Map());
    const crossings = bonds.filter(({ a, b }) =>
      bonds.some(
        (other) => ![other.a, other.b].some((end) => end === a || end === b) && cross(a, b, other.a, other.b),
      ),
    );
    const covered = bonds.filter(({ a, b }) =>
      figures.some((figure) => figure !== a && figure !== b && runsOver(a, b, figure, figure, 0)),
    );
    expect({ crossings, covered }).toEqual({ crossings: [], covered: [] });
  });

  test("is a landscape with the lead nearer to its middle than most.", () => {
    const guests = Array.from({ length: 24 }, (_, at) => somebody(`g${at}`, "guest"));
    const ties = guests.map(({ id }) => ({ from: "lead", to: id, revealed: 1001, strength: 1 }));
    const placement = placementOf({ characters: [somebody("lead", "lead"), ...guests], ties });
    const lead = placement.get("lead") ?? { x: Infinity, y: Infinity };
    const extent = (of: "x" | "y") => {
      const values = [...placement.values()].map((point) => point[of]);
      return Math.max(...values) - Math.min(...values);
    };
    expect(Math.hypot(lead.x, lead.y)).toBeLessThan(diagonalOf([...placement.values()]) / 8);
    expect(extent("x") / extent("y")).toBeGreaterThan(1.2);
    expect(extent("x") / extent("y")).toBeLessThan(2.4);
  });

  test("gives guests no room for a name in a crowd.", () => {
    expect([footprintOf("guest", 120), footprintOf("guest", 121)]).toEqual([
      { half: 45, top: 16, bottom: 34 },
      { half: 16, top: 16, bottom: 16 },
    ]);
  });
});
