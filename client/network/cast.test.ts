import { expect, test } from "vitest";
import { GraphCharacter, GraphTie, type Graph } from "#contract/graph.ts";
import { CharacterId, CompanyId, StoryId, TieId } from "#contract/words.ts";
import { lookingAt } from "../looking/looking.ts";
import { castOf, leftBy, withNeighbours } from "./cast.ts";

const both = (text: string) => ({ en: text, fr: text });

const character = (id: string, importance: string, companies: string[] = []): GraphCharacter =>
  GraphCharacter.parse({
    id,
    name: both(id),
    shortName: both(id),
    monogram: id.slice(0, 2),
    light: null,
    importance,
    group: false,
    occupation: null,
    companies,
    revealed: 1001,
    point: { x: 0, y: 0 },
  });

const tie = (from: string, to: string): GraphTie =>
  GraphTie.parse({
    id: `${from}-${to}`,
    from,
    to,
    kind: "FRIEND_OF",
    family: "friendship",
    directed: false,
    label: both("friend of {}"),
    sentiment: 0,
    strength: 1,
    began: 0,
    ended: null,
    revealed: 1001,
  });

const graph: Graph = {
  characters: [
    character("ada", "lead", ["opera"]),
    character("bo", "main"),
    character("cy", "guest", ["opera"]),
    character("di", "guest"),
  ],
  ties: [tie("ada", "bo"), tie("cy", "di")],
};
const opened = lookingAt(StoryId.parse("tale"));
const ids = (cast: Iterable<string>) => [...cast].toSorted();
const id = (text: string) => CharacterId.parse(text);

test("everyone is drawn when everyone is asked for", () => {
  expect(ids(castOf(graph, { ...opened, whole: true }, []))).toEqual(["ada", "bo", "cy", "di"]);
});

test("chosen companies draw their members, the guests among them too", () => {
  expect(ids(castOf(graph, { ...opened, companies: [CompanyId.parse("opera")] }, []))).toEqual(["ada", "cy"]);
});

test("whoever is looked at is drawn whatever the filters say", () => {
  const companies = [CompanyId.parse("opera")];
  expect(
    ids(castOf(graph, { ...opened, companies, focus: { type: "character", id: id("bo") } }, [])),
  ).toEqual(["ada", "bo", "cy"]);
  expect(
    ids(castOf(graph, { ...opened, companies, focus: { type: "tie", id: TieId.parse("cy-di") } }, [])),
  ).toEqual(["ada", "cy", "di"]);
  expect(ids(castOf(graph, { ...opened, companies }, [id("di")]))).toEqual(["ada", "cy", "di"]);
});

test("a character that the horizon does not know is not drawn", () => {
  const cast = castOf(graph, { ...opened, whole: true, focus: { type: "character", id: id("zoe") } }, []);
  expect(ids(cast)).toEqual(["ada", "bo", "cy", "di"]);
});

test("through lenses one sees what they show, whoever is looked at, and the chain that is lit", () => {
  const shown = { characters: new Set([id("bo")]), ties: new Set<TieId>() };
  const [chain] = [{ characters: new Set([id("ada")]), ties: new Set([TieId.parse("ada-bo")]) }];
  const seen = leftBy(shown, graph, { ...opened, focus: { type: "tie", id: TieId.parse("cy-di") } }, chain);
  expect([ids(seen.characters), ids(seen.ties)]).toEqual([
    ["ada", "bo", "cy", "di"],
    ["ada-bo", "cy-di"],
  ]);
  expect(leftBy(shown, graph, opened, null)).toEqual(shown);
});

test("neighbours are those one tie away, in either direction", () => {
  expect([withNeighbours(graph, id("bo")), withNeighbours(graph, id("cy"))]).toEqual([
    ["bo", "ada"],
    ["cy", "di"],
  ]);
});
