import { useQuery } from "@tanstack/react-query";
import type { Installment } from "#contract/story.ts";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { Section } from "../panel/Section.tsx";
import { useSaidNumbers } from "../telling/use-said-numbers.ts";
import { useTelling } from "../telling/use-telling.ts";
import styles from "./catch-up.module.css";
import { changes } from "../news/changes-query.ts";
import { installment } from "./installment-query.ts";
import { PreviouslyOn } from "./PreviouslyOn.tsx";
import { previously } from "./previously.ts";
import { catchUpWords } from "./words.ts";

/** "Previously on": what to have in mind before the next installment, of which nothing but its number is said. */
export function BeforeNext({ last }: { last: Installment }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const t = useWords(catchUpWords);
  const telling = useTelling();
  const called = useSaidNumbers();
  const web = useQuery(ensemble(looking.story, through));
  const seen = useQuery(installment(looking.story, through, last.id));
  const all = useQuery(changes(looking.story, through, null));
  return (
    <div className={styles.before}>
      <Section title={t("before", { telling, number: called(last.number + 1) })}>
        <p className={styles.quiet}>{t("beforeText")}</p>
        <Answer of={web}>
          {({ characters, ties }) => (
            <Answer of={seen}>
              {({ scenes }) => (
                <Answer of={all}>
                  {(told) => (
                    <PreviouslyOn
                      {...previously({ ties }, scenes, told.changes)}
                      names={new Map(characters.map(({ id, shortName }) => [id, shortName]))}
                    />
                  )}
                </Answer>
              )}
            </Answer>
          )}
        </Answer>
      </Section>
    </div>
  );
}
