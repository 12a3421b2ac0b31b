import fc from "fast-check";
import { expect, test } from "vitest";
import { Ensemble } from "#contract/graph.ts";
import { familyOf, type Kind } from "#contract/kinds.ts";
import { ALL_HULLS, HullId } from "../looking/hull.ts";
import { chosen, hullsOf, switched } from "./hulls-of.ts";

const both = (text: string) => ({ en: text, fr: text });
const somebody = (id: string, importance = "main", companies: string[] = []) => ({
  id,
  name: both(id),
  shortName: both(id),
  monogram: id,
  light: null,
  importance,
  group: false,
  occupation: null,
  companies,
  revealed: 0,
  point: { x: 0, y: 0 },
});
const between = (from: string, kind: Kind, to: string, ended: number | null = null) => ({
  id: `${from}-${to}`,
  from,
  to,
  kind,
  family: familyOf(kind),
  directed: false,
  label: both("{}"),
  sentiment: 0,
  strength: 1,
  began: 0,
  ended,
  revealed: 0,
});
const web = Ensemble.parse({
  through: 1999,
  characters: [
    somebody("ada", "main", ["opera"]),
    somebody("bo", "lead", ["opera", "ballet"]),
    ...["cy", "di", "eve", "fay"].map((id) => somebody(id)),
  ],
  ties: [
    between("ada", "PARENT_OF", "bo"),
    between("bo", "SIBLING_OF", "cy"),
    between("cy", "SHARES_HOME_WITH", "fay"),
    between("bo", "FRIEND_OF", "di"),
    between("di", "IS_OFTEN_WITH", "eve"),
    between("bo", "CONFIDES_IN", "eve"),
    between("eve", "FRIEND_OF", "fay"),
    between("di", "FRIEND_OF", "fay", 1500),
  ],
  companies: [
    { id: "opera", name: both("Opera"), light: 1, members: 2 },
    { id: "ballet", name: both("Ballet"), light: null, members: 1 },
    { id: "empty", name: both("Empty"), light: null, members: 0 },
  ],
});
const hulls = hullsOf(web);
const said = (all: typeof hulls) =>
  all.map(({ id, members }) => [String(id), [...members].toSorted().join(" ")]);
const id = (text: string) => HullId.parse(text);

test("companies, families of three and circles of those who all know each other are hulls, and may overlap", () => {
  expect(said(hulls)).toEqual([
    ["opera", "ada bo"],
    ["ballet", "bo"],
    ["kin.bo", "ada bo cy"],
    ["circle.bo", "bo di eve"],
  ]);
});

test("a family is found by any of its members, whoever it is named after now", () => {
  expect(said(chosen(hulls, [id("kin.cy"), id("ballet"), id("nowhere")]))).toEqual([
    ["ballet", "bo"],
    ["kin.bo", "ada bo cy"],
  ]);
  expect(chosen(hulls, [ALL_HULLS])).toEqual(hulls);
});

test("one is taken from all of them, and all are switched on and off at once", () => {
  const [opera] = hulls;
  if (!opera) throw new Error("There is one.");
  expect(switched(hulls, [ALL_HULLS], opera)).toEqual(["ballet", "kin.bo", "circle.bo"]);
  expect(switched(hulls, [id("kin.ada")], "all")).toEqual(["all"]);
  expect(switched(hulls, [ALL_HULLS], "all")).toEqual([]);
});

test("switching a hull on and off again leaves what was chosen before", () => {
  fc.assert(
    fc.property(fc.subarray(hulls), fc.constantFrom(...hulls), (on, hull) => {
      const ids = on.map((one) => one.id);
      const twice = switched(hulls, switched(hulls, ids, hull), hull);
      expect(chosen(hulls, twice)).toEqual(chosen(hulls, ids));
    }),
  );
});

test("nobody is in a hull who is not in the web", () => {
  fc.assert(
    fc.property(fc.subarray(web.characters), fc.subarray(web.ties), (characters, ties) => {
      const there = new Set<string>(characters.map((one) => one.id));
      const among = ties.filter(({ from, to }) => there.has(from) && there.has(to));
      const members = hullsOf({ ...web, characters, ties: among }).flatMap((hull) => [...hull.members]);
      expect(members.filter((member) => !there.has(member))).toEqual([]);
    }),
  );
});
