import { z } from "zod";
import { Family, Kind } from "#contract/kinds.ts";
import { CharacterId, CompanyId } from "#contract/words.ts";
import { canonical } from "./filter.ts";

/** The lenses there are for every story: questions put to its web, in the order of the menu. */
export const LENS_NAMES = [
  "family",
  "love",
  "friendship",
  "work",
  "art",
  "power",
  "conflict",
  "secrets",
  "crossing",
] as const;
export type LensName = (typeof LENS_NAMES)[number];

/** A lens of a reader's own: ties of these families and kinds, among these companies, with these characters; empty is any. */
export type OwnLens = {
  families: Family[];
  kinds: Kind[];
  companies: CompanyId[];
  characters: CharacterId[];
};

/** More than so many questions at once are no answer. */
export const MOST_LENSES = 3;

/**
 * A lens by its name, or one of a reader's own written out, so that a link says all of it:
 * `families.love.art~characters.etoile-jack`.
 */
export const LensId = z
  .string()
  .max(2000)
  .transform((text, context) => {
    const own = isLensName(text) ? null : readOwn(text);
    if (isLensName(text)) return text;
    if (own) return writeOwn(own);
    context.addIssue("No lens is written like that.");
    return z.NEVER;
  })
  .brand<"LensId">();
export type LensId = z.infer<typeof LensId>;

/** Whether a lens is one of those that are there for every story. */
export const isLensName = (text: string): text is LensName => LENS_NAMES.some((name) => name === text);

/** A lens of the reader's own, as the address has it; null where it asks for nothing in particular. */
export const lensIdOf = (own: OwnLens): LensId | null => LensId.safeParse(writeOwn(own)).data ?? null;

const PART = /^(families|kinds|companies|characters)((?:\.[A-Za-z0-9_-]+)+)$/;

/** What a lens of a reader's own asks for; null for one that is there for every story, and for what is no lens. */
export function readOwn(text: string): OwnLens | null {
  const parts = text.split("~").map((part) => PART.exec(part));
  const listed = <Item extends z.ZodType>(name: string, item: Item) =>
    parts
      .filter((part) => part?.[1] === name)
      .flatMap((part) => (part?.[2] ?? "").slice(1).split("."))
      .flatMap((one) => item.safeParse(one).data ?? []);
  const own = inOrder({
    families: listed("families", Family),
    kinds: listed("kinds", Kind),
    companies: listed("companies", CompanyId),
    characters: listed("characters", CharacterId),
  });
  return Object.values(own).some((list) => list.length > 0) ? own : null;
}

const inOrder = ({ families, kinds, companies, characters }: OwnLens): OwnLens => ({
  ...canonical({ families, kinds }),
  companies: [...new Set(companies)].toSorted(),
  characters: [...new Set(characters)].toSorted(),
});

const writeOwn = (own: OwnLens): string =>
  Object.entries(inOrder(own))
    .flatMap(([name, list]) => (list.length > 0 ? [[name, ...list].join(".")] : []))
    .join("~");

/** Puts a lens on or takes it off; one too many is not put on. */
export function toggleLens(lenses: readonly LensId[], lens: LensId): LensId[] {
  if (lenses.includes(lens)) return lenses.filter((other) => other !== lens);
  return [...lenses, lens].slice(0, MOST_LENSES);
}

/** Puts a lens where another was; each is on once. */
export const changeLens = (lenses: readonly LensId[], lens: LensId, into: LensId): LensId[] => [
  ...new Set(lenses.map((one) => (one === lens ? into : one))),
];
