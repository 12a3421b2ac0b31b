import type { Change, ChangeType, Changes } from "#contract/changes.ts";
import type { CharacterRef } from "#contract/graph.ts";
import { Family } from "#contract/kinds.ts";
import { installmentNumberOf } from "#contract/telling.ts";
import { mattering } from "./mattering.ts";

/** Something about one character. */
export type About = { character: CharacterRef; changes: Change[] };
export type FamilyNews = { family: Family; changes: Change[] };

/** News by kind, each in the order of the telling; people in the order the server names them. */
export type News = {
  met: { character: CharacterRef; change: Change }[];
  families: FamilyNews[];
  scenes: Change[];
  learnt: About[];
};

type Told = Pick<Changes, "changes" | "characters">;

const LEARNT: ReadonlySet<ChangeType> = new Set([
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

/** What there is to say of each character, scenes that mattered included; who has no news is left out. */
export function byCharacter({ changes, characters }: Told): About[] {
  const mattered = new Set(mattering(changes));
  return aboutEach(
    changes.filter((change) => change.type !== "sceneShown" || mattered.has(change)),
    characters,
  );
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

function aboutEach(changes: readonly Change[], characters: readonly CharacterRef[]): About[] {
  return characters.flatMap((character) => {
    const own = changes.filter((change) => change.characters.includes(character.id));
    return own.length > 0 ? [{ character, changes: own }] : [];
  });
}
