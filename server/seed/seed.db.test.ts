import { beforeAll, expect, test } from "vitest";
import { cypherOf, seedFiles } from "../database/cypher-files.ts";
import { statementsOf } from "../database/statements.ts";
import { onEngines } from "../testing/on-engines.ts";
import { wantsSeed } from "./seed.ts";
import { factsIn, type Facts } from "../testing/facts.ts";

onEngines(({ database }) => {
  let facts: Facts;
  beforeAll(async () => {
    facts = await factsIn(database());
  });

  test("everything of the fact bases is there", () => {
    expect(facts.counts["etoile"]).toEqual({
      Story: 1,
      Installment: 8,
      Scene: 123,
      Character: 45,
      Person: 54,
      Company: 22,
      Place: 37,
      Work: 76,
      Source: 195,
      ties: 145,
    });
    expect(facts.counts["les-miserables"]).toEqual({
      Story: 1,
      Installment: 239,
      Scene: 239,
      Character: 181,
      Company: 2,
      Source: 1,
      ties: 704,
    });
  });

  test("no tie, scene or other fact is without a source, and every source it names is there", () => {
    const sources = new Set(facts.sources);
    const ill = facts.sourced.filter(
      (fact) => fact.sources.length === 0 || fact.sources.some((id) => !sources.has(id)),
    );
    expect(ill).toEqual([]);
  });

  test("nothing is revealed before what it speaks of is met", () => {
    expect(facts.joining.filter(({ revealed, from, to }) => revealed < Math.max(from, to))).toEqual([]);
  });

  test("nothing ends before it begins, and no end is told before it has happened or before the thing itself", () => {
    const ill = facts.ending.filter(
      ({ began, ended, revealed, endRevealed }) =>
        (ended === null) !== (endRevealed === null) ||
        (ended !== null && endRevealed !== null && (ended < began || endRevealed < revealed)),
    );
    expect(ill).toEqual([]);
  });

  test("nobody knows of a tie before it is so, nor before they are met themselves", () => {
    expect(facts.known.length).toBeGreaterThan(0);
    expect(
      facts.known.filter(
        ({ revealed, since, met }) => since === null || met === null || since < revealed || since < met,
      ),
    ).toEqual([]);
  });

  test("every character has a name from the moment it is met", () => {
    expect(facts.namedLate).toEqual([]);
  });

  test("whatever a tie says is shown by scenes that are there, none before the tie is told", () => {
    const positions = new Map(facts.scenes.map(({ id, position }) => [id, position]));
    const ill = facts.shown.filter(({ scenes }) => scenes.some((id) => !positions.has(id)));
    expect(ill).toEqual([]);
    expect(
      facts.shown.filter(({ revealed, scenes }) =>
        scenes.some((id) => Math.floor((positions.get(id) ?? 0) / 1000) < Math.floor(revealed / 1000)),
      ),
    ).toEqual([]);
  });

  test("every text a reader sees is there in English and in French", () => {
    expect(facts.untranslated).toEqual([]);
  });

  test("each script runs by itself, cut at its semicolons as cypher-shell does, and again changes nothing but the version", async () => {
    for (const file of seedFiles()) {
      const text = cypherOf(file, "neo4j");
      expect([
        file,
        /^\s*:/m.test(text) || /\$\w/.test(text.replace(/(['"])(?:\\.|(?!\1)[^\\])*\1/g, "")),
      ]).toEqual([file, false]);
      expect([file, text.trimEnd().endsWith(";")]).toEqual([file, true]);
      for (const statement of statementsOf(text)) await database().write([statement], {});
    }
    expect(await factsIn(database())).toEqual(facts);
    expect(await wantsSeed(database())).toBe(false);
  });
});
