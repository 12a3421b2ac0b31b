import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useCallback } from "react";
import type { Story } from "#contract/story.ts";
import { installmentNumberOf, sceneNumberOf, type Position } from "#contract/telling.ts";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLanguage, useTell, useWords } from "../language/language-context.ts";
import { useLensNames } from "../lens/use-lens-words.ts";
import { addressOf } from "../looking/address.ts";
import { useLooking } from "../looking/looking-context.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { useSaidNumbers } from "../telling/use-said-numbers.ts";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import { KIND_NAMES } from "../tie-words/kind-words.ts";
import type { Caption } from "./caption.ts";
import { publishersOf } from "./publishers.ts";
import { sources as sourcesQuery } from "./sources-query.ts";
import { exportWords } from "./words.ts";

/** What is said around a picture of so many characters, at the horizon that holds; it fails where sources cannot be had. */
export function useCaption(story: Story): (count: number) => Promise<Caption> {
  const t = useWords(exportWords);
  const tell = useTell();
  const { language } = useLanguage();
  const horizon = useHorizonSaid(story);
  const through = useThroughSaid();
  const sources = useSourcesSaid(story);
  return useCallback(
    async (count) => ({
      language,
      title: tell(story.title),
      horizon: horizon(count),
      through,
      families: (family) => tell(FAMILY_NAMES[family]),
      lights: story.lights.map(({ light, name }) => ({ light, name: tell(name) })),
      signs: { added: t("added"), gone: t("gone"), changed: t("changed") },
      folded: t("folded"),
      sources: await sources(),
    }),
    [t, tell, language, story, horizon, through, sources],
  );
}

/** How far a picture goes: through which installment, at which moment, beside which, through whose eyes. */
function useHorizonSaid({ telling, installments }: Story): (count: number) => string {
  const t = useWords(exportWords);
  const tell = useTell();
  const { looking } = useLooking();
  const { position, through, levels } = useHorizon();
  const moment = useStoryMoment();
  const called = useSaidNumbers();
  const { data } = useQuery(ensemble(looking.story, through, looking.asSeenBy));
  const seer = data?.asSeenBy;
  const earlier = installments.find(({ id }) => id === looking.compare);
  return (count) => {
    const stood = t(moment === null ? "counted" : "countedStood", {
      count,
      telling,
      ...placeOf(moment ?? position, called),
    });
    const compared = earlier ? t("beside", { said: stood, telling, number: called(earlier.number) }) : stood;
    const seen = seer ? t("seenBy", { said: compared, name: tell(seer.name) }) : compared;
    // Whoever is handed the picture is told that it knows more than its horizon.
    return levels.length > 0 ? t("ahead", { said: seen }) : seen;
  };
}

/** Through which lenses and filters it is seen. */
function useThroughSaid(): string[] {
  const t = useWords(exportWords);
  const tell = useTell();
  const { language } = useLanguage();
  const { looking } = useLooking();
  const { through } = useHorizon();
  const nameOf = useLensNames();
  const { data } = useQuery(ensemble(looking.story, through, looking.asSeenBy));
  const { lenses, families, kinds, companies } = looking;
  const list = (names: readonly string[]) => new Intl.ListFormat(language).format(names);
  const what = [
    ...families.map((family) => tell(FAMILY_NAMES[family])),
    ...kinds.map((kind) => tell(KIND_NAMES[kind])),
    ...(data?.companies ?? []).filter(({ id }) => companies.includes(id)).map(({ name }) => tell(name)),
  ];
  return [
    ...(lenses.length > 0 ? [t("lenses", { count: lenses.length, names: list(lenses.map(nameOf)) })] : []),
    ...(what.length > 0 ? [t("filtered", { what: list(what) })] : []),
  ];
}

const placeOf = (at: Position, called: (number: number) => string) => ({
  number: called(installmentNumberOf(at)),
  scene: sceneNumberOf(at) ?? 0,
  before: at === 0 ? "yes" : "no",
});

/** Where what is shown is from, and where to find it again. */
function useSourcesSaid({ id, credit }: Story): () => Promise<string[]> {
  const client = useQueryClient();
  const t = useWords(exportWords);
  const tell = useTell();
  const { language } = useLanguage();
  const { looking } = useLooking();
  const { through } = useHorizon();
  return async () => {
    const { named, more } = publishersOf(await client.ensureQueryData(sourcesQuery(id, through)));
    const list = new Intl.ListFormat(language, { type: more > 0 ? "unit" : "conjunction" });
    const address = new URL(addressOf({ ...looking, focus: null }, through), location.href).href;
    return [
      ...(credit ? [tell(credit)] : []),
      ...(named.length > 0 ? [t("sources", { publishers: list.format(named), more })] : []),
      t("where", { address }),
    ];
  };
}
