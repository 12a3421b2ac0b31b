import fc from "fast-check";
import { storyRows } from "./story-rows.ts";

const INSTALLMENTS = 3;

const position = fc
  .tuple(fc.integer({ min: 1, max: INSTALLMENTS }), fc.constantFrom(0, 1, 2, 999))
  .map(([number, scene]) => number * 1000 + scene);
const some = <Item>(item: fc.Arbitrary<Item>, least: number, most: number) =>
  fc.array(item, { minLength: least, maxLength: most });
/** Picks one of however many there turn out to be. */
const pick = fc.nat({ max: 5039 });
const revealed = { revealed: position };
const aspect = fc.constantFrom("name", "shortName", "alias", "occupation", "summary", "fate");
const importance = fc.constantFrom("lead", "main", "recurring", "guest");
const ending = { ...revealed, endRevealed: fc.option(position) };
/** Who knows of a tie, and since when; null where it does not say. */
const known = fc.option(some(fc.record({ by: pick, since: position }), 0, 3));
const told = {
  directed: fc.boolean(),
  strength: fc.integer({ min: 1, max: 3 }),
  sentiment: fc.integer({ min: -2, max: 2 }),
};

const draft = fc.record({
  installments: fc.constant(INSTALLMENTS),
  characters: some(fc.record({ ...revealed, importance, group: fc.boolean() }), 2, 7),
  facts: some(fc.record({ ...revealed, of: pick, aspect }), 0, 10),
  companies: some(fc.record({ ...revealed, light: fc.constantFrom(1, 2, null) }), 1, 3),
  people: some(fc.record(revealed), 1, 3),
  works: some(fc.record(revealed), 1, 3),
  places: some(fc.record(revealed), 1, 2),
  sources: some(fc.record(revealed), 1, 3),
  notes: some(fc.record(revealed), 0, 3),
  scenes: fc.uniqueArray(position, { minLength: 1, maxLength: 6 }),
  members: some(fc.record({ ...ending, from: pick, to: pick, guest: fc.boolean() }), 1, 6),
  plays: some(fc.record({ ...revealed, from: pick, to: pick, double: fc.boolean() }), 0, 4),
  knownFor: some(fc.record({ ...revealed, from: pick, to: pick }), 0, 4),
  presences: some(fc.record({ from: pick, to: pick, role: fc.constantFrom("present", "mentioned") }), 2, 10),
  hearers: some(fc.record({ ...revealed, from: pick, to: pick }), 0, 4),
  identities: some(fc.record({ ...ending, from: pick, to: pick }), 0, 2),
  ties: some(fc.record({ ...ending, ...told, from: pick, to: pick, kind: pick, known }), 1, 12),
});
export type Draft = typeof draft extends fc.Arbitrary<infer Value> ? Value : never;

/**
 * Random small stories for the laws, as the parameters of random-story.cypher. Every text and every id bears
 * the position at which it may first be told, as "@2001" and "-r2001", so that a leak can be read off any answer.
 */
export const randomStory = draft.map(storyRows);
export type RandomStory = ReturnType<typeof storyRows>;
