import type { Database } from "../../server/database/port.ts";
import type { Figure } from "../figure.ts";
import { SERVER, startProgram } from "../program.ts";
import { askable, QUESTIONS, STORY, variedAt, type Askable } from "./cast-of-questions.ts";
import { callerOf } from "./http.ts";
import { Pairs, type Ways } from "./pair.ts";
import { ensembleAt } from "./question.ts";

/** An engine to measure: what the server is told to use it, and a database of the same content to ask raw. */
export type Measured = { name: string; env: Record<string, string>; database: Database };

/** In this many servers, one after the other, each question is the first to meet each horizon once. */
const SERVERS = QUESTIONS.length;
const WARMING = 40;
const REPEATED = 120;

const GOAL = 1.5;

const AGAIN = "repeated";
const NEW_QUESTION = "first, horizon known";
const NEW_HORIZON = "first at its horizon";

/** Measures the API beside the same Cypher run raw through the engine. */
export async function measureApi({ name, env, database }: Measured) {
  const pairs = new Pairs();
  const known = await askable(database);
  for (let server = 0; server < SERVERS; server += 1) {
    const program = await startProgram(SERVER, env);
    const caller = callerOf(program.origin);
    const ways = { story: STORY, caller, database };
    try {
      await warm(ways, known);
      await measureHorizons(pairs, ways, known, server);
      if (server === SERVERS - 1) await measureKnown(pairs, ways, known);
    } finally {
      caller.close();
      await program.stop();
    }
  }
  const figures = pairs.figures(`API on ${name}`, (what) => (what.endsWith(AGAIN) ? GOAL : null));
  return { figures: inOrder(figures), wrong: pairs.wrong };
}

/** Lets a server that has just started come up to speed at the first horizon, which is not measured. */
async function warm({ caller }: Ways, { standings, early, words }: Askable): Promise<void> {
  const [first] = standings;
  if (!first) throw new Error("The story has no installments.");
  for (let round = 0; round < WARMING; round += 1) {
    const { card, search, connection } = variedAt(first, early, words, round);
    for (const question of [ensembleAt(first), card, search, connection])
      if (question) await caller.ask(question.path);
  }
}

/** At each horizon another question, so that the server remembers nothing of what the answer is made of. */
async function measureHorizons(pairs: Pairs, ways: Ways, { standings }: Askable, server: number) {
  for (const standing of standings.slice(1)) {
    const question = QUESTIONS[(standing.number + server) % QUESTIONS.length];
    if (question) await pairs.measure(`${question.name}, ${NEW_HORIZON}`, ways, question.at(standing));
  }
}

async function measureKnown(pairs: Pairs, ways: Ways, { all, characters, words }: Askable): Promise<void> {
  for (const { at } of QUESTIONS) await ways.caller.ask(at(all).path);
  for (let round = 0; round < characters.length; round += 1) {
    const questions = Object.entries(variedAt(all, characters, words, round));
    for (const [name, question] of questions)
      if (question && !isAmongMeasured(question.path, all))
        await pairs.measure(`${name}, ${NEW_QUESTION}`, ways, question);
  }
  for (let round = 0; round < REPEATED; round += 1)
    for (const { name, at } of QUESTIONS) await pairs.measure(`${name}, ${AGAIN}`, ways, at(all));
}

/** Has this been asked already, and is remembered? */
const isAmongMeasured = (path: string, all: Askable["all"]): boolean =>
  QUESTIONS.some(({ at }) => at(all).path === path);

/** Question by question, the repeated answer first. */
const inOrder = (figures: Figure[]): Figure[] =>
  QUESTIONS.flatMap(({ name }) =>
    [AGAIN, NEW_QUESTION, NEW_HORIZON].flatMap((when) =>
      figures.filter(({ what }) => what === `${name}, ${when}`),
    ),
  );
