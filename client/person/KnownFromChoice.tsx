import { useQuery } from "@tanstack/react-query";
import type { WorkId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLanguage, useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Choice } from "../panel/Choice.tsx";
import { knownFrom } from "./known-from.ts";
import { people } from "./people-query.ts";
import { personWords } from "./words.ts";

type Props = { work: WorkId | null; onChoose: (work: WorkId | null) => void };

/** "Whom do I know from …?": the works the people here are known from. */
export function KnownFromChoice({ work, onChoose }: Props) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const { language } = useLanguage();
  const tell = useTell();
  const t = useWords(personWords);
  const { data: everybody = [] } = useQuery(people(looking.story, through));
  const options = knownFrom(everybody, language).map(({ id, title, count }) => ({
    value: id,
    name: t("work", { title: tell(title), count }),
  }));
  return (
    <Choice label={t("knownFrom")} value={work} any={t("anywhere")} options={options} onChoose={onChoose} />
  );
}
