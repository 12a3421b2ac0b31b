import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Position } from "#contract/telling.ts";
import type { Database } from "../database/port.ts";
import type { Ids } from "./paths.ts";

const CYPHER = readFileSync(new URL("told.cypher", import.meta.url), "utf8");

const Text = z.object({ text: z.string(), revealed: z.int(), name: z.boolean().optional() });
const Told = z.object({
  things: z.array(Text),
  facts: z.array(Text),
  relations: z.array(Text),
  ids: z.array(z.object({ label: z.string(), ids: z.array(z.string()) })),
  ties: z.array(z.string()),
});

/** What a story's texts are and when each may first be told; the names of its characters; its ids. */
export async function toldIn(database: Database, story: string) {
  const [row] = await database.read(CYPHER, { story });
  const { things, facts, relations, ids, ties } = Told.parse(row);
  const of = (label: string) => ids.find((entry) => entry.label === label)?.ids ?? [];
  const known: Ids = {
    character: of("character"),
    tie: ties,
    person: of("person"),
    company: of("company"),
    work: of("work"),
    place: of("place"),
    installment: of("installment"),
    scene: of("scene"),
  };
  return {
    texts: earliest([...things, ...facts, ...relations]),
    names: earliest(facts.filter(({ name }) => name)),
    ids: known,
  };
}

function earliest(texts: { text: string; revealed: Position }[]): ReadonlyMap<string, Position> {
  const first = new Map<string, Position>();
  for (const { text, revealed } of texts) first.set(text, Math.min(revealed, first.get(text) ?? Infinity));
  return first;
}
