import type { RandomStory } from "./random-story.ts";

/** Whom a random story's characters are shown as when the telling has come to a position: read off its rows. */
export function shownAt({ identities }: RandomStory, position: number): (id: string) => string {
  const held = identities.filter(
    ({ revealed, endRevealed }) => revealed <= position && (endRevealed === null || endRevealed > position),
  );
  return function shown(id): string {
    const same = held.find(({ from }) => from === id);
    return same ? shown(same.to) : id;
  };
}
