import { Change, NewsCharacter } from "#contract/changes.ts";
import type { z } from "zod";

const both = (words: string) => ({ en: words, fr: words });

/** Somebody whom news is about, for tests. */
export const character = (id: string, lastSeen: number | null = null): NewsCharacter =>
  NewsCharacter.parse({
    id,
    name: both(id),
    shortName: both(id),
    monogram: "A",
    light: null,
    importance: "main",
    lastSeen,
  });

/** A piece of news, for tests; its id is its type and position. */
export const change = (
  given: Pick<z.input<typeof Change>, "type" | "position" | "characters"> & Partial<z.input<typeof Change>>,
): Change =>
  Change.parse({
    turn: "added",
    id: `${given.type}-${given.position}`,
    family: null,
    sentence: both("What happened."),
    scene: null,
    weight: null,
    ...given,
  });
