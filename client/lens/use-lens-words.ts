import { useQuery } from "@tanstack/react-query";
import type { Ensemble } from "#contract/graph.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLanguage, useTell, useWords } from "../language/language-context.ts";
import { isLensName, readOwn, type LensId, type LensName } from "../looking/lens.ts";
import { useLooking } from "../looking/looking-context.ts";
import { story as storyQuery } from "../telling/story-query.ts";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import { KIND_NAMES } from "../tie-words/kind-words.ts";
import { useOwnLenses } from "./use-own-lenses.ts";
import { lensWords } from "./words.ts";

/** Those a lens may name. */
type Known = Pick<Ensemble, "companies" | "characters">;

/** What lenses are called in this story and by this reader. */
export function useLensNames(): (lens: LensId) => string {
  const t = useWords(lensWords);
  const lights = useLights();
  const { own } = useOwnLenses();
  return (lens) => {
    if (!isLensName(lens)) return own.find((kept) => kept.lens === lens)?.name ?? t("own");
    const name: LensName = lens;
    return name === "crossing" && lights.length > 1 ? lights.join(" ↔ ") : t(name);
  };
}

/** What lenses ask, in a few words; only what the ensemble knows of is ever named. */
export function useLensQuestions(ensemble: Known): (lens: LensId) => string {
  const t = useWords(lensWords);
  const { language } = useLanguage();
  const lights = useLights();
  const asksOfOwn = useQuestionsOfOwn(ensemble);
  return (lens) => {
    if (!isLensName(lens)) return asksOfOwn(lens);
    const name: LensName = lens;
    const places = new Intl.ListFormat(language).format(lights);
    return name === "crossing" && lights.length > 1 ? t("crossingBetween", { places }) : t(`${name}Asks`);
  };
}

/** The names of the story's lights, from left to right. */
function useLights(): string[] {
  const tell = useTell();
  const { looking } = useLooking();
  const { through } = useHorizon();
  const told = useQuery(storyQuery(looking.story, through));
  return (told.data?.lights ?? []).map(({ name }) => tell(name));
}

function useQuestionsOfOwn({ companies, characters }: Known): (lens: LensId) => string {
  const t = useWords(lensWords);
  const tell = useTell();
  const { language } = useLanguage();
  const list = (names: readonly string[]) => new Intl.ListFormat(language).format(names);
  return (lens) => {
    const own = readOwn(lens);
    const houses = companies.filter(({ id }) => own?.companies.includes(id));
    const people = characters.filter(({ id }) => own?.characters.includes(id));
    const isUnknown = (own?.companies.length && !houses.length) || (own?.characters.length && !people.length);
    if (!own || isUnknown) return t("unknownAsks");
    const ties = [
      ...own.families.map((family) => tell(FAMILY_NAMES[family])),
      ...own.kinds.map((kind) => tell(KIND_NAMES[kind])),
    ];
    const what = ties.length > 0 ? list(ties) : t("anyTies");
    const names = list(people.map(({ shortName }) => tell(shortName)));
    const about = names ? t("about", { what, characters: names }) : what;
    const within = list(houses.map(({ name }) => tell(name)));
    return within ? t("among", { what: about, companies: within }) : about;
  };
}
