import { expect, test } from "vitest";
import { endpoints } from "#contract/endpoints.ts";
import { horizonThrough, type Position } from "#contract/telling.ts";
import { fewAtATime } from "./testing/few-at-a-time.ts";
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
    installment: ids.installment.length > LONG ? some(ids.installment) : ids.installment,
    scene: some(ids.scene),
  };
}

/** Beyond this a telling is too long to ask about each of its installments. */
const LONG = 24;

type Told = Awaited<ReturnType<typeof toldIn>>;
type Asking = {
  story: string;
  told: Told;
  horizon: { id: string; through: Position };
  turn: number;
  every: number;
  words: string[];
};

/** With the installments in the order of the telling, and not of their ids: chapter 1-10 comes after 1-9. */
function inOrder(told: Told): Told {
  const numbers = (id: string) => id.match(/\d+/g)?.map(Number) ?? [];
  const byNumbers = (one: string, other: string) => {
    const [mine, theirs] = [numbers(one), numbers(other)];
    const at = mine.findIndex((number, index) => number !== theirs[index]);
    return (mine[at] ?? 0) - (theirs[at] ?? 0);
  };
  return { ...told, ids: { ...told.ids, installment: told.ids.installment.toSorted(byNumbers) } };
}

function* stringsIn(value: unknown): Generator<string> {
  if (typeof value === "string") yield value;
  else if (value !== null && typeof value === "object")
    for (const inner of Object.values(value)) yield* stringsIn(inner);
}

onEngines(({ database, get, body }) => {
  /** Asks everything of the story at a horizon, one id in `every`, and collects what leaks. */
  async function leaksAt({ story, told, horizon, turn, every, words }: Asking) {
    const paths = pathsOf(story, horizon.id, thinned(told.ids, every, turn), words);
    const hidden = hiddenAt(told, horizon.through);
    const leaks = await fewAtATime(paths, async (path) => {
      const { status, body: answer } = await get(path);
      expect([path, status < 500]).toEqual([path, true]);
      if (status !== 200) return [];
      return leaksOf(answer, hidden).map((leak) => ({ path, leak }));
    });
    return leaks.flat();
  }

  /** The end of every episode, and a scene in the middle of each other one. */
  const horizonsOf = async (installments: string[]): Promise<Asking["horizon"][]> => {
    const ends = installments.map((id, at) => ({ id, through: horizonThrough(at + 1) }));
    const within = installments.map(async (id, at) => {
      const told = await body(`/api/stories/etoile/installments/${id}?through=all`);
      const { scenes } = endpoints.installment.output.parse(told);
      const scene = scenes[Math.floor(scenes.length / 2)];
      return scene && at % 2 === 0 ? [{ id: scene.id, through: scene.position }] : [];
    });
    return [...ends, ...(await Promise.all(within)).flat()];
  };

  test("for every question and every episode of Étoile, nothing is told that is revealed later", async () => {
    const told = await toldIn(database(), "etoile");
    const every = database().engine === "embedded" ? 2 : 12;
    const asking = { story: "etoile", told, every, words: ["jack", "mother", "e"] };
    for (const [turn, horizon] of (await horizonsOf(told.ids.installment)).entries())
      expect(await leaksAt({ ...asking, horizon, turn })).toEqual([]);
  });

  test("for every question and a handful of chapters of Les Misérables, nothing is told that is revealed later", async () => {
    const told = await toldIn(database(), "les-miserables");
    const every = database().engine === "embedded" ? 20 : 120;
    const asking = { story: "les-miserables", told: inOrder(told), every, words: ["valjean", "the", "e"] };
    for (const number of [1, 21, 75, 134, 221]) {
      const id = told.ids.installment[number - 1] ?? "";
      const horizon = { id, through: horizonThrough(number) };
      expect(await leaksAt({ ...asking, horizon, turn: number - 1 })).toEqual([]);
    }
  });
});

/** The strings of an answer that may be told only later, and the names in them of people not yet met. */
function leaksOf(body: unknown, { texts, later, through }: Hidden): string[] {
  return [...new Set(stringsIn(body))].flatMap((string) => {
    if (string.length >= SENTENCE && (texts.get(string) ?? 0) > through) return [string];
    return [...wordsOf(string)].filter((word) => later.has(word)).map((name) => `${name} in: ${string}`);
  });
}

/** What no answer at a horizon may tell: texts, and names that are borne by nobody who is met by then. */
type Hidden = { texts: Told["texts"]; later: ReadonlySet<string>; through: Position };

function hiddenAt({ texts, names }: Told, through: Position): Hidden {
  const early = new Set([...texts].flatMap(([text, revealed]) => (revealed === 0 ? [...wordsOf(text)] : [])));
  const later = [...names].flatMap(([name, revealed]) =>
    revealed > through && isProper(name) && !early.has(name) ? name : [],
  );
  return { texts, later: new Set(later), through };
}

/** From this length on a text is a sentence of its own, and not a word such as "musician" that may be said of many. */
const SENTENCE = 20;

/** A name of one's own, and not a description that any sentence may hold. */
const isProper = (name: string) => /^\p{Lu}\S+$/u.test(name);

const wordsOf = (text: string) => new Set(text.match(/\p{Lu}[\p{L}’'-]+/gu) ?? []);
