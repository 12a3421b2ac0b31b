import type { Change, ChangeType, Changes, NewsCharacter } from "#contract/changes.ts";
import { Family } from "#contract/kinds.ts";
import { horizonThrough, installmentNumberOf } from "#contract/telling.ts";
import { mattering } from "../news/mattering.ts";
import { newsAbout } from "../news/news-about.ts";

/** Something about one character. */
export type About = { character: NewsCharacter; changes: Change[] };
export type FamilyNews = { family: Family; changes: Change[] };

/** News by kind, each in the order of the telling; people in the order the server names them. */
export type News = {
  met: { character: NewsCharacter; change: Change }[];
  families: FamilyNews[];
  scenes: Change[];
  learnt: About[];
};

type Told = Pick<Changes, "changes" | "characters">;

const LEARNT: ReadonlySet<ChangeType> = new Set([
  "identityMerged",
  "identitySplit",
  "nameTold",
  "occupationTold",
  "summaryTold",
  "fateTold",
  "membershipAdded",
  "membershipEnded",
]);

/** All news by kind. Scenes that did not matter are left out. */
export function byKind({ changes, characters }: Told): News {
  const met = new Map(
    changes.flatMap((change) => {
      const [first] = change.type === "characterMet" ? change.characters : [];
      return first ? [[first, change] as const] : [];
    }),
  );
  return {
    met: characters.flatMap((character) => {
      const change = met.get(character.id);
      return change ? [{ character, change }] : [];
    }),
    families: Family.options.flatMap((family) => {
      const told = changes.filter((change) => change.family === family);
      return told.length > 0 ? [{ family, changes: told }] : [];
    }),
    scenes: mattering(changes),
    learnt: aboutEach(
      changes.filter(({ type }) => LEARNT.has(type)),
      characters,
    ),
  };
}

/** Something about one character, `since` an installment further back than what was asked for, or null. */
export type AboutSince = About & { since: number | null };

/**
 * What there is to say of each character who has news, scenes that mattered included: since they were last seen,
 * where that is further back than what `recent` begins after. `all` is the news from the beginning on.
 */
export function byCharacter(recent: Told & Pick<Changes, "from">, all: readonly Change[]): AboutSince[] {
  const { from, characters } = recent;
  const fresh = new Set(
    characters.filter(({ id }) => newsAbout(id, recent.changes, from).length > 0).map(({ id }) => id),
  );
  return characters.flatMap((character) => {
    const { id, lastSeen } = character;
    if (!fresh.has(id)) return [];
    const since = lastSeen !== null && horizonThrough(lastSeen) < from ? lastSeen : null;
    const changes = newsAbout(id, all, since === null ? from : horizonThrough(since));
    return [{ character, changes, since }];
  });
}

/** The news of each installment by kind, the first told first. */
export function byInstallment({ changes, characters }: Told): { number: number; news: News }[] {
  const numbers = [...new Set(changes.map(({ position }) => installmentNumberOf(position)))];
  return numbers.map((number) => ({
    number,
    news: byKind({
      characters,
      changes: changes.filter(({ position }) => installmentNumberOf(position) === number),
    }),
  }));
}

function aboutEach(changes: readonly Change[], characters: readonly NewsCharacter[]): About[] {
  return characters.flatMap((character) => {
    const own = changes.filter((change) => change.characters.includes(character.id));
    return own.length > 0 ? [{ character, changes: own }] : [];
  });
}
