import fc from "fast-check";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { horizonThrough } from "#contract/telling.ts";
import { randomStory, type RandomStory } from "../testing/random-story.ts";
import { forgetRandomStory, tellRandomStory } from "../testing/tell-random-story.ts";
import { cypherOf, queryNames } from "./cypher-files.ts";
import { openEmbedded } from "./embedded.ts";
import { openNeo4j } from "./neo4j.ts";
import type { Database, Params } from "./port.ts";

const address = inject("neo4j");

/** What each parameter may be given in a story; null wherever a query lets it be left open. */
function choices(story: RandomStory, through: number): Record<string, unknown[]> {
  const ids = (rows: { id: string }[]) => rows.slice(0, 3).map(({ id }) => id);
  const [characters, companies, works] = [ids(story.characters), ids(story.companies), ids(story.works)];
  return {
    story: [story.story],
    through: [through, 2001],
    throughCharacters: [through, horizonThrough(3)],
    throughTies: [through, horizonThrough(3)],
    throughFates: [through, horizonThrough(3)],
    throughTitles: [through, horizonThrough(3)],
    selves: [characters.slice(0, 1), characters],
    others: [ids(story.characters.slice(1))],
    company: companies,
    place: ids(story.places),
    work: [...works, null],
    person: [...ids(story.people), null],
    scene: [...ids(story.scenes), null],
    installment: [...ids(story.installments), null],
    characters: [null, characters],
    companies: [null, companies],
    kinds: [null, ["PARENT_OF", "OPPOSES"]],
    about: ["fate", "title", "outcome"],
    ids: [characters, ids(story.installments), ids(story.ties)],
    after: [null, story.people[0]?.id ?? null],
    limit: [2],
    from: [0, 1999],
  };
}

/** Each query with each value of each of its parameters, the others at their first. */
function questions(cypher: string, known: Record<string, unknown[]>): Params[] {
  const names = [...new Set([...cypher.matchAll(/\$(\w+)/g)].flatMap(([, name]) => name ?? []))];
  const first = Object.fromEntries(names.map((name) => [name, known[name]?.[0] ?? null]));
  return [
    first,
    ...names.flatMap((name) => (known[name] ?? []).slice(1).map((value) => ({ ...first, [name]: value }))),
  ];
}

test.runIf(address !== null)("both engines answer every query on random stories alike", async () => {
  await fc.assert(
    fc.asyncProperty(randomStory, async (story) => {
      await Promise.all([embedded, neo4j].map((database) => tellRandomStory(database, story)));
      for (const name of queryNames()) {
        const cypher = cypherOf(`queries/${name}`, "embedded");
        for (const params of questions(cypher, choices(story, horizonThrough(2)))) {
          const [mine, theirs] = await Promise.all([
            embedded.read(cypher, params),
            neo4j.read(cypherOf(`queries/${name}`, "neo4j"), params),
          ]);
          expect({ name, params, rows: comparable(name, mine) }).toEqual({
            name,
            params,
            rows: comparable(name, theirs),
          });
        }
      }
    }),
    { numRuns: 5, endOnFailure: true },
  );
});

/** How often each was seeded and what else it holds is the database's own affair. */
function comparable(name: string, rows: unknown[]): unknown {
  if (name === "edition") return rows.length;
  if (name === "stories") return JSON.stringify(rows).includes('"tale"');
  return name === "seed-state" ? null : rows;
}

let embedded: Database;
let neo4j: Database;
beforeAll(() => {
  if (address === null) return;
  embedded = openEmbedded(null);
  neo4j = openNeo4j(address);
});
afterAll(async () => {
  if (address === null) return;
  await forgetRandomStory(neo4j);
  await embedded.close();
  await neo4j.close();
});
