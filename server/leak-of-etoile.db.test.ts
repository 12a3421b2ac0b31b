import { expect, test } from "vitest";
import { horizonThrough, type Position } from "#contract/telling.ts";
import { onEngines } from "./testing/on-engines.ts";
import { pathsOf, type Ids } from "./testing/paths.ts";
import { toldIn } from "./testing/told.ts";

/** How many ids of each sort are asked for: all where asking is cheap, some over the network. */
const thinned = (ids: Ids, every: number): Ids => ({
  character: ids.character.filter((_, at) => at % every === 0),
  tie: ids.tie.filter((_, at) => at % every === 0),
  person: ids.person.filter((_, at) => at % every === 0),
  company: ids.company.filter((_, at) => at % every === 0),
  work: ids.work.filter((_, at) => at % every === 0),
  place: ids.place.filter((_, at) => at % every === 0),
  installment: ids.installment,
  scene: ids.scene.filter((_, at) => at % every === 0),
});

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (value !== null && typeof value === "object")
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}

onEngines(({ database, get }) => {
  test("for every question and every episode of Étoile, nothing is told that is revealed later", async () => {
    const { texts, names, ids } = await toldIn(database(), "etoile");
    const asked = thinned(ids, database().engine === "embedded" ? 1 : 8);
    for (const [at, installment] of ids.installment.entries()) {
      const through = horizonThrough(at + 1);
      const paths = pathsOf("etoile", installment, asked, ["jack", "mother", "e"]);
      const leaks = await Promise.all(
        paths.map(async (path) => {
          const { status, body } = await get(path);
          expect([path, status < 500]).toEqual([path, true]);
          return status === 200 ? leaksOf(body, texts, names, through).map((leak) => ({ path, leak })) : [];
        }),
      );
      expect(leaks.flat()).toEqual([]);
    }
  });
});

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
