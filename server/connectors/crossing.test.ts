import fc from "fast-check";
import { expect, test } from "vitest";
import { anyTies, character, tie } from "../connections/arbitrary-web.ts";
import { webOf } from "../connections/web.ts";
import { crossingsOf, mostTelling } from "./crossing.ts";

const setOf = (...ids: string[]) => new Set(ids.map(character));
const camps = { from: setOf("c0", "c1", "c2"), to: setOf("c2", "c3", "c4") };

test("who has the most telling ties across comes first, on whichever side", () => {
  const web = webOf([
    tie("c0", "c1"),
    tie("c0", "c3", { strength: 3 }),
    tie("c1", "c4"),
    tie("go", "c1"),
    tie("go", "c4", { strength: 2 }),
    tie("aside", "c0"),
  ]);
  const found = crossingsOf(web, camps);
  expect(found.map(({ character: id, side, told }) => [id, side, told.map(({ to }) => to)])).toEqual([
    ["c0", "from", ["c3"]],
    ["c3", "to", ["c0"]],
    ["c1", "from", ["c4"]],
    ["c4", "to", ["c1"]],
    ["go", "neither", ["c4", "c1"]],
  ]);
});

test("of a go-between a tie to either side is told, however slight", () => {
  const web = webOf([
    tie("go", "c0", { strength: 3 }),
    tie("go", "c1", { strength: 3 }),
    tie("go", "c3", { kind: "MEETS" }),
  ]);
  const [go] = crossingsOf(web, camps);
  expect(go && mostTelling(go, camps, 2).map(({ to }) => to)).toEqual(["c0", "c3"]);
});

test("everybody with a tie from one company into the other is named, and nobody else from within them", () => {
  fc.assert(
    fc.property(anyTies, (ties) => {
      const found = new Set<string>(crossingsOf(webOf(ties), camps).map(({ character: id }) => id));
      const near = (id: string) =>
        ties.flatMap(({ from, to }) => (from === id ? [to] : to === id ? [from] : []));
      const into = (id: string, camp: ReadonlySet<string>) => near(id).some((other) => camp.has(other));
      for (const id of ["c0", "c1"]) expect(found.has(id)).toBe(into(id, camps.to));
      for (const id of ["c3", "c4"]) expect(found.has(id)).toBe(into(id, camps.from));
      for (const id of ["c5", "c6"])
        expect(found.has(id)).toBe(into(id, setOf("c0", "c1")) && into(id, setOf("c3", "c4")));
      expect(found.has("c2")).toBe(into("c2", camps.from) || into("c2", camps.to));
    }),
  );
});
