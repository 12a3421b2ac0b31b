import { z } from "zod";
import type { StoryId } from "#contract/words.ts";
import { keptByStory } from "../kept/kept-by-story.ts";
import { LensId } from "../looking/lens.ts";

/** A lens that a reader keeps, under the name they gave it; a story's are told apart by what they ask for. */
export const KeptLens = z.object({ name: z.string().trim().min(1).max(60), lens: LensId });
export type KeptLens = z.infer<typeof KeptLens>;

/** A menu of more than that is no menu. */
export const MOST_KEPT = 30;

export const KeptLenses = z.array(KeptLens).max(MOST_KEPT);

const NONE: KeptLens[] = [];

/** The lenses that the reader of this browser keeps, story by story. */
export const ownLenses = keptByStory("ensemble.lenses", KeptLenses, NONE);

/** Keeps these lenses for a story instead of those kept so far, as many as there is room for. */
export const keepLenses = (story: StoryId, lenses: readonly KeptLens[]): void =>
  ownLenses.keep(story, lenses.slice(0, MOST_KEPT));

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
