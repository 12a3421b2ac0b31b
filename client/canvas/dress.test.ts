import { expect, test } from "vitest";
import { Dresser, type Dressed } from "./dress.ts";
import { NO_ATTENTION, type Attention } from "./emphasis.ts";
import { character, sampleGraph, tie } from "./graph.sample.ts";
import { TIES_AT_ONCE } from "./sizes.ts";

const chain = (count: number) => {
  const ids = Array.from({ length: count + 1 }, (_, at) => `c${at}`);
  const ties = ids.slice(1).map((to, at) => ({ id: `t${at}`, from: `c${at}`, to }));
  return sampleGraph(Object.fromEntries(ids.map((id) => [id, {}])), ties);
};
const [few, crowd] = [chain(4), chain(TIES_AT_ONCE + 1)];

function layers(part: Dressed["part"], attention: Partial<Attention>, focused: string | null = null) {
  const dresser = new Dresser();
  const input = { part, dragged: new Map(), area: { width: 900, height: 600 }, nameOf: () => "" };
  const { classes, light } = dresser.inLayers({
    part,
    seen: { ...part, merged: new Map() },
    plan: null,
    input,
    sides: new Map(),
    attention: { ...NO_ATTENTION, ...attention },
    focused: focused === null ? null : character(focused),
  });
  return { classes, spotlit: light?.() ?? null };
}
const selected = (id: string) => ({ selected: { type: "character", id: character(id) } }) as const;

test("among a few, what is looked at changes the picture itself", () => {
  const { classes, spotlit } = layers(few, selected("c1"));
  expect([classes.get("c1"), classes.get("t3"), spotlit]).toEqual([["near", "selected"], ["faint"], null]);
});

test("in a crowd the picture stays as it is, and what is looked at is lit above it", () => {
  const looked = layers(crowd, selected("c1"));
  expect(looked.classes).toEqual(layers(crowd, {}).classes);
  expect(looked.spotlit).toEqual({
    classes: new Map([
      ["c0", ["near"]],
      ["c1", ["near", "selected"]],
      ["c2", ["near"]],
      ["t0", ["full"]],
      ["t1", ["full"]],
    ]),
    isDimming: true,
  });
});

test("nothing lit has an end that is not: what was chosen gives way to what is pointed at elsewhere", () => {
  const attention = {
    selected: { type: "tie", id: tie("t9") },
    hovered: { type: "tie", id: tie("t1") },
  } as const;
  expect([...(layers(crowd, attention).spotlit?.classes.keys() ?? [])]).toEqual(["c1", "c2", "t1"]);
});

test("a strand that the pointer passes is lit, and the crowd does not step back for it", () => {
  const { spotlit } = layers(crowd, { hovered: { type: "tie", id: tie("t1") } });
  expect([[...(spotlit?.classes.keys() ?? [])], spotlit?.isDimming]).toEqual([["c1", "c2", "t1"], false]);
});

test("the ring of the keyboard is put on somebody of a crowd without dimming the others", () => {
  expect(layers(crowd, {}, "c3").spotlit).toEqual({
    classes: new Map([["c3", ["plain", "named", "focused"]]]),
    isDimming: false,
  });
  expect(layers(crowd, {}).spotlit).toBeNull();
});

test("a filter stays part of the picture", () => {
  const { classes, spotlit } = layers(crowd, { isDimmed: ({ id }) => id !== "t0" });
  expect([classes.get("c0"), classes.get("c9"), classes.get("t9"), spotlit]).toEqual([
    ["near"],
    ["dim"],
    ["off"],
    null,
  ]);
});

test("how a crowd looks at rest is worked out once, and anew when it is another", () => {
  const dresser = new Dresser();
  const seen = { ...crowd, merged: new Map() };
  const input = { part: crowd, dragged: new Map(), area: { width: 900, height: 600 }, nameOf: () => "" };
  const dressed: Dressed = {
    part: crowd,
    seen,
    plan: null,
    input,
    sides: new Map(),
    attention: NO_ATTENTION,
    focused: null,
  };
  const { classes } = dresser.inLayers(dressed);
  const looking = { ...dressed, attention: { ...NO_ATTENTION, ...selected("c1") } };
  expect(dresser.inLayers(looking).classes).toBe(classes);
  const dimming = { ...looking, attention: { ...looking.attention, isDimmed: () => true } };
  expect(dresser.inLayers(dimming).classes).not.toBe(classes);
});
