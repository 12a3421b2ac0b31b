import { z } from "zod";
import { StoryId } from "#contract/words.ts";
import { LensId } from "../looking/lens.ts";
import { readStored, store } from "../ui/storage.ts";

/** A lens that a reader keeps, under the name they gave it; a story's are told apart by what they ask for. */
export const KeptLens = z.object({ name: z.string().trim().min(1).max(60), lens: LensId });
export type KeptLens = z.infer<typeof KeptLens>;

/** A menu of more than that is no menu. */
export const MOST_KEPT = 30;

export const KeptLenses = z.array(KeptLens).max(MOST_KEPT);

const KEY = "ensemble.lenses";
const Stored = z.partialRecord(StoryId, KeptLenses);
type Stored = z.infer<typeof Stored>;

const listeners = new Set<() => void>();
let read: { text: string | null; kept: Stored } = { text: null, kept: {} };
const NONE: readonly KeptLens[] = [];

/** Reads what was kept; what cannot be read counts as nothing. */
export function parseKept(text: string | null): Stored {
  try {
    return Stored.catch({}).parse(JSON.parse(text ?? "{}"));
  } catch {
    return {};
  }
}

function stored(): Stored {
  const text = readStored(KEY);
  if (text !== read.text) read = { text, kept: parseKept(text) };
  return read.kept;
}

/** The lenses that the reader of this browser keeps for a story; the same list until it changes. */
export const recallLenses = (story: StoryId): readonly KeptLens[] => stored()[story] ?? NONE;

/** Keeps these lenses for a story instead of those kept so far. */
export function keepLenses(story: StoryId, lenses: readonly KeptLens[]): void {
  store(KEY, JSON.stringify({ ...stored(), [story]: lenses.slice(0, MOST_KEPT) }));
  for (const listener of listeners) listener();
}

/** Calls back when other lenses are kept, here or in another window; returns how to stop. */
export function onKept(listener: () => void): () => void {
  listeners.add(listener);
  addEventListener("storage", listener);
  return () => {
    listeners.delete(listener);
    removeEventListener("storage", listener);
  };
}

/** With one more lens, or instead of `former`; what asks the same is kept once, under the later name. */
export function withLens(
  lenses: readonly KeptLens[],
  kept: KeptLens,
  former: LensId | null = null,
): KeptLens[] {
  const place = lenses.findIndex(({ lens }) => lens === (former ?? kept.lens));
  const others = lenses.map((one, at) => (at === place ? kept : one));
  const all = place < 0 ? [...others, kept] : others;
  return all.filter((one) => one === kept || one.lens !== kept.lens);
}

/** Without a lens. */
export const withoutLens = (lenses: readonly KeptLens[], lens: LensId): KeptLens[] =>
  lenses.filter((one) => one.lens !== lens);

/** Those of others that are not kept here yet, after those that are. */
export const merged = (here: readonly KeptLens[], there: readonly KeptLens[]): KeptLens[] =>
  [...here, ...there.filter(({ lens }) => !here.some((one) => one.lens === lens))].slice(0, MOST_KEPT);
