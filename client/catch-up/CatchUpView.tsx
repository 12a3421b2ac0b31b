import { useQuery } from "@tanstack/react-query";
import { sceneNumberOf } from "#contract/telling.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { Page } from "../panel/Page.tsx";
import { PageHead } from "../panel/PageHead.tsx";
import { story } from "../telling/story-query.ts";
import { useSaidNumbers } from "../telling/use-said-numbers.ts";
import { useTelling } from "../telling/use-telling.ts";
import { Recap } from "./Recap.tsx";
import { SinceChoice } from "./SinceChoice.tsx";
import { catchUpWords } from "./words.ts";

/** A recap, as of the horizon: what changed since an earlier installment, and what to know before the next. */
export function CatchUpView() {
  const { looking } = useLooking();
  const { through, number, position } = useHorizon();
  const t = useWords(catchUpWords);
  const telling = useTelling();
  const called = useSaidNumbers();
  const answer = useQuery(story(looking.story, through));
  return (
    <Page>
      <PageHead title={t("title", { telling, number: called(number), scene: sceneNumberOf(position) ?? 0 })}>
        {answer.data ? <SinceChoice installments={answer.data.installments} /> : null}
      </PageHead>
      <Answer of={answer} lines={12}>
        {({ installments }) => <Recap installments={installments} />}
      </Answer>
    </Page>
  );
}
