import { useQuery } from "@tanstack/react-query";
import type { InstallmentId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { CopyLink } from "../panel/CopyLink.tsx";
import { PanelHead } from "../panel/PanelHead.tsx";
import { Section } from "../panel/Section.tsx";
import { Stack } from "../panel/Stack.tsx";
import { useMoments } from "../telling/use-moments.ts";
import { installment } from "./installment-query.ts";
import { InstallmentFacts } from "./InstallmentFacts.tsx";
import { SceneTellings } from "./SceneTellings.tsx";
import { sceneWords } from "./words.ts";

/** An installment: what it is called, what it is about, and its scenes in order. */
export function InstallmentPanel({ id }: { id: InstallmentId }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const tell = useTell();
  const t = useWords(sceneWords);
  const moments = useMoments();
  const answer = useQuery(installment(looking.story, through, id));
  return (
    <Answer of={answer}>
      {(told) => {
        const heading = moments.heading(told.position);
        return (
          <Stack>
            <PanelHead over={told.title ? heading : null} title={told.title ? tell(told.title) : heading}>
              <InstallmentFacts installment={told} />
            </PanelHead>
            <Section title={t("scenes")}>
              <SceneTellings scenes={told.scenes} />
            </Section>
            <div>
              <CopyLink />
            </div>
          </Stack>
        );
      }}
    </Answer>
  );
}
