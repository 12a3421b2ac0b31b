import type { Level } from "#contract/reveal.ts";

/** The sorts of facts that each level may tell of past the horizon, as `toldPast` names them. */
export const OF_LEVEL: Record<Level, readonly string[]> = {
  characters: ["character", "name"],
  ties: ["tie"],
  fates: ["fate"],
  titles: ["installment"],
};

const LETTERS: Record<string, string> = { c: "character", t: "tie" };

/** The sorts of facts of a random story that an answer tells of although they lie past a position. */
export function toldPast(answer: unknown, through: number): string[] {
  const past = [...told(answer)].filter(([, position]) => position > through);
  return [...new Set(past.map(([what]) => what))];
}

/** Everything an answer tells of, by sort, with the position at which it may first be told. */
function* told(value: unknown): Generator<[what: string, position: number]> {
  if (typeof value === "string") yield* toldIn(value);
  if (typeof value !== "object" || value === null) return;
  const what = "strength" in value ? "tie" : "importance" in value ? "character" : "other";
  for (const [key, inner] of Object.entries(value)) {
    if (typeof inner === "number" && ["revealed", "began", "ended", "since"].includes(key))
      yield [what, inner];
    else yield* told(inner);
  }
}

/** Ids bear a letter and a reveal; texts the word for what they are, names the id of whom they name besides. */
function* toldIn(text: string): Generator<[what: string, position: number]> {
  for (const [, letter = "", position] of text.matchAll(/tale-([a-z])\d+-r(\d{4})/g))
    yield [LETTERS[letter] ?? "other", Number(position)];
  for (const [, word = "", id, position] of text.matchAll(/(\w+) (tale-\S+ )?(?:en|fr)@(\d{4})/g))
    yield [id || /^(short)?name$/i.test(word) ? "name" : word === "t" ? "tie" : word, Number(position)];
  for (const [, position] of text.matchAll(/ @(\d{4})/g)) yield ["tie", Number(position)];
}
