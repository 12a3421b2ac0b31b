import { expect, test } from "vitest";
import { horizonThrough, type Position } from "#contract/telling.ts";
import { onEngines } from "./testing/on-engines.ts";
import { pathsOf, type Ids } from "./testing/paths.ts";
import { toldIn } from "./testing/told.ts";

/** One id in so many, others at each horizon: all come up in turn. */
function thinned(ids: Ids, every: number, number: number): Ids {
  const some = (all: string[]) => all.filter((_, at) => (at + number) % every === 0);
  return {
    character: some(ids.character),
    tie: some(ids.tie),
    person: some(ids.person),
    company: some(ids.company),
    work: some(ids.work),
    place: some(ids.place),
    installment: ids.installment,
    scene: some(ids.scene),
  };
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (value !== null && typeof value === "object")
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}

onEngines(({ database, get }) => {
  test("for every question and every episode of Étoile, nothing is told that is revealed later", async () => {
    const { texts, names, ids } = await toldIn(database(), "etoile");
    const every = database().engine === "embedded" ? 2 : 8;
    for (const [at, installment] of ids.installment.entries()) {
      const through = horizonThrough(at + 1);
      const paths = pathsOf("etoile", installment, thinned(ids, every, at), ["jack", "mother", "e"]);
      const leaks = await fewAtATime(paths, async (path) => {
        const { status, body } = await get(path);
        expect([path, status < 500]).toEqual([path, true]);
        return status === 200 ? leaksOf(body, texts, names, through).map((leak) => ({ path, leak })) : [];
      });
      expect(leaks.flat()).toEqual([]);
    }
  });
});

/** Asks for a handful together: a crowd at once would only wait for one another, and some in vain. */
async function fewAtATime<Answer>(
  paths: string[],
  ask: (path: string) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < paths.length; at += TOGETHER) {
    answers.push(...(await Promise.all(paths.slice(at, at + TOGETHER).map(ask))));
  }
  return answers;
}

const TOGETHER = 8;

/** The strings of an answer that may be told only later, and the names in them of people not yet met. */
function leaksOf(
  body: unknown,
  texts: ReadonlyMap<string, Position>,
  names: ReadonlyMap<string, Position>,
  through: Position,
): string[] {
  const early = new Set([...texts].flatMap(([text, revealed]) => (revealed === 0 ? [...wordsOf(text)] : [])));
  const later = [...names].flatMap(([name, revealed]) =>
    revealed > through && isProper(name) && !early.has(name) ? name : [],
  );
  return [...new Set(stringsIn(body))].flatMap((string) => {
    if (string.length >= SENTENCE && (texts.get(string) ?? 0) > through) return [string];
    return later.filter((name) => wordsOf(string).has(name)).map((name) => `${name} in: ${string}`);
  });
}

/** From this length on a text is a sentence of its own, and not a word such as "musician" that may be said of many. */
const SENTENCE = 20;

/** A name of one's own, and not a description that any sentence may hold. */
const isProper = (name: string) => /^\p{Lu}\S+$/u.test(name);

const wordsOf = (text: string) => new Set(text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []);
