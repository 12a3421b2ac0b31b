import type { PlacePage } from "#contract/people.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { SceneMentions } from "../mention/SceneMentions.tsx";
import { CopyLink } from "../panel/CopyLink.tsx";
import { PanelHead } from "../panel/PanelHead.tsx";
import { Section } from "../panel/Section.tsx";
import { Stack } from "../panel/Stack.tsx";
import { SourceList } from "../source/SourceList.tsx";
import { placeWords } from "./words.ts";

/** A place's page with everything on it. */
export function PlaceBody({ place }: { place: PlacePage }) {
  const tell = useTell();
  const t = useWords(placeWords);
  const where = [place.city, place.country].flatMap((one) => (one === null ? [] : [tell(one)]));
  const elsewhere = where.filter((one) => one !== tell(place.name));
  return (
    <Stack>
      <PanelHead over={[tell(place.kind), ...elsewhere].join(" · ")} title={tell(place.name)}>
        <p>{t("use", { use: place.use })}</p>
      </PanelHead>
      {place.scenes.length === 0 ? (
        <p>{t("noScenes")}</p>
      ) : (
        <Section title={t("scenes")}>
          <SceneMentions scenes={place.scenes} />
        </Section>
      )}
      <div>
        <CopyLink />
      </div>
      <SourceList sources={place.sources} />
    </Stack>
  );
}
