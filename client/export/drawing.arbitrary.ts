import fc from "fast-check";
import { Family } from "#contract/kinds.ts";
import { sampleGraph } from "../canvas/graph.sample.ts";
import { stillOf } from "../canvas/still-of.ts";
import { drawingOf } from "../canvas/still.ts";
import type { Caption } from "./caption.ts";

/** A caption whose every part can be told from the rest. */
export const caption: Caption = {
  language: "en",
  title: "A title",
  horizon: "As far as the horizon",
  families: (family) => `family ${family}`,
  lights: [
    { light: 1, name: "light one" },
    { light: 2, name: "light two" },
  ],
  signs: { added: "sign added", gone: "sign gone", changed: "sign changed" },
  folded: "a folded one",
  through: ["Through a lens."],
  sources: ["After nobody."],
};

/** Names of every sort: of any letters, of markup, of what no XML can hold. */
const name = fc.oneof(
  fc.constantFrom("Geneviève", "Jean Valjean", "</svg>", `"&'<`, "\u0000\uD800", "Ω 林", "]]>"),
  fc.string({ unit: "binary", minLength: 1, maxLength: 30 }),
);
const place = fc.record({ x: fc.integer({ min: -300, max: 300 }), y: fc.integer({ min: -200, max: 200 }) });
const someone = fc.record({
  name,
  point: place,
  importance: fc.constantFrom("lead" as const, "main" as const, "recurring" as const, "guest" as const),
});

const HUES = { dark: "#6fd3c4", light: "#12716a" };

/** Pictures as the explorer would draw them, of up to seven people, a dozen ties between them and two hulls. */
export const anyDrawing = fc
  .record({
    people: fc.array(someone, { minLength: 1, maxLength: 7 }),
    hulls: fc.array(fc.record({ name, outline: fc.array(place, { minLength: 3, maxLength: 5 }) }), {
      maxLength: 2,
    }),
    ties: fc.array(fc.tuple(fc.nat(6), fc.nat(6), fc.constantFrom(...Family.options)), { maxLength: 12 }),
  })
  .map(({ people, ties, hulls }) => {
    const ids = people.map((_, at) => `c${at}`);
    const graph = sampleGraph(
      Object.fromEntries(
        people.map(({ name: called, point, importance }, at) => [
          ids[at] ?? "",
          { ...point, importance, name: called },
        ]),
      ),
      ties.flatMap(([one, other, family], at) => {
        const [from, to] = [ids[one], ids[other]];
        return from && to && from !== to ? [{ id: `t${at}`, from, to, family }] : [];
      }),
    );
    const area = { width: 900, height: 600 };
    const still = {
      ...stillOf({ graph, shown: null, language: "en", area }),
      hulls: hulls.map((hull, at) => ({
        ...hull,
        id: `h${at}`,
        hues: HUES,
        dash: [6, 3],
        named: hull.outline[0] ?? null,
      })),
    };
    return { graph, drawing: drawingOf(still, "dark") };
  });
