import { useQuery } from "@tanstack/react-query";
import { endpoints } from "#contract/endpoints.ts";
import type { Ensemble } from "#contract/graph.ts";
import type { Story } from "#contract/story.ts";
import type { Text } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { Focus } from "../looking/looking.ts";
import { useEnsemble } from "./use-story.ts";

/** What the focused thing is called at the horizon; null while that is not known, or nothing is focused. */
export function useFocusName(story: Story): string | null {
  const tell = useTell();
  const { looking } = useLooking();
  const web = useEnsemble().data;
  const pageName = usePageName(looking.focus);
  if (looking.focus === null) return null;
  const name = (web && nameIn(web, looking.focus)) ?? pageName ?? installmentName(story, looking.focus);
  if (name === null) return null;
  return Array.isArray(name) ? name.map(tell).join(" – ") : typeof name === "string" ? name : tell(name);
}

function nameIn({ characters, ties }: Ensemble, { type, id }: Focus): Text | Text[] | null {
  const nameOf = (character: string) => characters.find((one) => one.id === character)?.name ?? null;
  if (type === "character") return nameOf(id);
  const tie = type === "tie" ? ties.find((one) => one.id === id) : undefined;
  return tie ? [nameOf(tie.from), nameOf(tie.to)].filter((name) => name !== null) : null;
}

const installmentName = ({ installments }: Story, { id }: Focus): Text | null =>
  installments.find((installment) => installment.id === id)?.title ?? null;

/** The name in the answer that the thing's own panel asks for as well: one request serves both. */
function usePageName(focus: Focus | null): Text | string | null {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const at = { story: looking.story, through };
  const idOf = (type: Focus["type"]) => (focus?.type === type ? focus.id : "");
  const enabledFor = (type: Focus["type"]) => ({ enabled: focus?.type === type });
  const person = useQuery({
    ...ask(endpoints.person, { ...at, person: idOf("person") }),
    ...enabledFor("person"),
  });
  const company = useQuery({
    ...ask(endpoints.company, { ...at, company: idOf("company") }),
    ...enabledFor("company"),
  });
  const work = useQuery({ ...ask(endpoints.work, { ...at, work: idOf("work") }), ...enabledFor("work") });
  const place = useQuery({
    ...ask(endpoints.place, { ...at, place: idOf("place") }),
    ...enabledFor("place"),
  });
  const scene = useQuery({
    ...ask(endpoints.scene, { ...at, scene: idOf("scene") }),
    ...enabledFor("scene"),
  });
  switch (focus?.type) {
    case "person":
      return person.data?.name ?? null;
    case "company":
      return company.data?.name ?? null;
    case "work":
      return work.data?.title ?? null;
    case "place":
      return place.data?.name ?? null;
    case "scene":
      return scene.data?.title ?? null;
    default:
      return null;
  }
}
