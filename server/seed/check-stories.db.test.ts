import { afterAll, expect, test } from "vitest";
import { onEngines } from "../testing/on-engines.ts";
import { forgetRandomStory } from "../testing/tell-random-story.ts";
import { checkStories } from "./check-stories.ts";

const STORY =
  "CREATE (:Story {id: 'tale', title: 'Tale', titleFr: 'Conte', telling: 'chapter', version: '1'})";
const CHARACTER = `MATCH (s:Story {id: 'tale'})
  CREATE (c:Character {id: 'ava', story: s.id, importance: 'hero', group: false, revealed: 1000, sources: []})
  WITH c UNWIND ['name', 'shortName'] AS aspect
  CREATE (c)-[:HAS_FACT]->(:Fact {id: 'ava-' + aspect, aspect: aspect, text: 'Ava', textFr: 'Ava', revealed: 1000, sources: []})`;
const INSTALLMENT = `MATCH (s:Story {id: 'tale'})
  CREATE (:Installment {id: 'one', story: 'tale', number: 1, position: 1000, title: 'One', titleFr: 'Un'})-[:PART_OF]->(s)`;

onEngines(({ database }) => {
  afterAll(() => forgetRandomStory(database()));

  test("all that is told of the stories that come along can be told", async () => {
    expect(await checkStories(database())).toEqual([]);
  });

  test("a script that breaks a rule of the model is told of, with the story, the field and who has it", async () => {
    await database().write([STORY, INSTALLMENT, CHARACTER], {});
    const faults = await checkStories(database());
    expect(faults.length).toBeGreaterThan(0);
    expect(faults.every((fault) => fault.startsWith("tale: "))).toBe(true);
    expect(faults.join("\n")).toMatch(/"cast".*importance of "ava".*"lead"/);
  });
});
