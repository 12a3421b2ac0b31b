import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Database } from "../database/port.ts";

const CYPHER = readFileSync(new URL("facts.cypher", import.meta.url), "utf8");

const Ids = z.array(z.string());
const Pair = z.tuple([z.string().nullable(), z.string().nullable()]);
const Sourced = z.object({ id: z.string(), sources: Ids.nullable().transform((ids) => ids ?? []) });
const Told = Sourced.extend({ revealed: z.int(), from: z.int(), to: z.int(), texts: z.array(Pair) });
const Relation = Told.extend({
  began: z.int().nullable(),
  ended: z.int().nullable(),
  endRevealed: z.int().nullable(),
  scenes: Ids.nullable(),
});

const Counted = z.array(z.object({ story: z.string(), what: z.string(), number: z.int() }));

const Everything = z.object({
  labelled: Counted,
  ties: Counted,
  known: z.array(
    z.object({ id: z.string(), revealed: z.int(), since: z.int().nullable(), met: z.int().nullable() }),
  ),
  sources: Ids,
  scenes: z.array(z.object({ id: z.string(), position: z.int() })),
  things: z.array(Sourced),
  relations: z.array(Relation),
  facts: z.array(Told),
  namedLate: Ids,
  written: z.array(z.object({ id: z.string(), note: z.boolean(), texts: z.array(Pair) })),
});

/** All that the database holds, as the laws of the seed look at it. */
export async function factsIn(database: Database) {
  const [row] = await database.read(CYPHER, {});
  const { labelled, ties, known, sources, scenes, things, relations, facts, namedLate, written } =
    Everything.parse(row);
  const halfSaid = ([en, fr]: z.infer<typeof Pair>) => (en === null) !== (fr === null);
  return {
    known,
    counts: countsByStory([...labelled, ...ties]),
    sources,
    scenes,
    sourced: [...things, ...relations, ...facts].map(({ id, sources: named }) => ({ id, sources: named })),
    joining: [...relations, ...facts].map(({ id, revealed, from, to }) => ({ id, revealed, from, to })),
    ending: relations.map(({ id, began, ended, revealed, endRevealed }) => ({
      id,
      began: began ?? 0,
      ended,
      revealed,
      endRevealed,
    })),
    shown: relations.flatMap(({ id, revealed, scenes: shown }) =>
      shown ? [{ id, revealed, scenes: shown }] : [],
    ),
    namedLate,
    untranslated: [...relations, ...facts, ...written]
      .filter(({ texts }) => texts.some(halfSaid))
      .map(({ id }) => id),
  };
}

/** How many there are of what, story by story. */
function countsByStory(counted: z.infer<typeof Counted>) {
  const counts: Record<string, Record<string, number>> = {};
  for (const { story, what, number } of counted) counts[story] = { ...counts[story], [what]: number };
  return counts;
}

export type Facts = Awaited<ReturnType<typeof factsIn>>;
