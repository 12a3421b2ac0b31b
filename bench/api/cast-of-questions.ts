import { z } from "zod";
import type { Database } from "../../server/database/port.ts";
import { cardAt, connectionAt, ensembleAt, searchAt, type Question, type Standing } from "./question.ts";
import { askRaw } from "./raw.ts";

/** Who can be asked about, and from where. */
export type Askable = {
  /** Every installment as a horizon. */
  standings: Standing[];
  /** The whole story. */
  all: Standing;
  /** Those who are met in the first installment. */
  early: string[];
  characters: string[];
  /** Words of names, to search for. */
  words: string[];
};

export const STORY = "etoile";

const CHEYENNE = "etoile-cheyenne";
const JACK = "etoile-jack";

/** The four questions that are measured. */
export const QUESTIONS: readonly { name: string; at: (standing: Standing) => Question }[] = [
  { name: "ensemble", at: ensembleAt },
  { name: "card", at: (standing) => cardAt(standing, CHEYENNE) },
  { name: "search", at: (standing) => searchAt(standing, "jack") },
  { name: "connection", at: (standing) => connectionAt(standing, CHEYENNE, JACK) },
];

const Edition = z.tuple([z.object({ installments: z.array(z.string()) })]);
const Cast = z.array(z.object({ id: z.string(), revealed: z.int(), name: z.object({ en: z.string() }) }));

const FIRST_TOLD_LATER = 2000;

/** Reads from the database who can be asked about. */
export async function askable(database: Database): Promise<Askable> {
  const [{ installments }] = Edition.parse((await askRaw(database, STORY, []))["edition"]);
  const standings = installments.map((through, at) => ({ story: STORY, number: at + 1, through }));
  const all = { story: STORY, number: installments.length, through: "all" };
  const cast = Cast.parse((await askRaw(database, STORY, ensembleAt(all).queries))["cast"]);
  return {
    standings,
    all,
    early: cast.filter(({ revealed }) => revealed < FIRST_TOLD_LATER).map(({ id }) => id),
    characters: cast.map(({ id }) => id),
    words: [...new Set(cast.flatMap(({ name }) => name.en.match(/\p{L}{4,}/gu) ?? []))],
  };
}

/** Questions of all sorts at one horizon, each about somebody else. */
export function variedAt(
  standing: Standing,
  characters: readonly string[],
  words: readonly string[],
  round: number,
) {
  const [one, other] = [
    characters[round % characters.length],
    characters[(round * 3 + 1) % characters.length],
  ];
  const word = words[round % words.length];
  return {
    card: one ? cardAt(standing, one) : null,
    search: word ? searchAt(standing, word) : null,
    connection: one && other && one !== other ? connectionAt(standing, one, other) : null,
  };
}
