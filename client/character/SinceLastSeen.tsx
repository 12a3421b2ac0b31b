import { useQuery } from "@tanstack/react-query";
import type { CharacterCard } from "#contract/character.ts";
import { horizonThrough } from "#contract/telling.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { ChangeLines } from "../news/ChangeLines.tsx";
import { changes } from "../news/changes-query.ts";
import { newsAbout } from "../news/news-about.ts";
import { Section } from "../panel/Section.tsx";
import { story } from "../telling/story-query.ts";
import { useMoments } from "../telling/use-moments.ts";
import styles from "./character.module.css";
import { lastSeenBefore } from "./last-seen.ts";
import { characterWords } from "./words.ts";

/** So many pieces of news stand on the card at once. */
const AT_ONCE = 3;

/** What became known of a character since the last installment before this one that they were in. */
export function SinceLastSeen({ card }: { card: CharacterCard }) {
  const { looking } = useLooking();
  const { through, number } = useHorizon();
  const t = useWords(characterWords);
  const moments = useMoments();
  const { data } = useQuery(story(looking.story, through));
  const last = lastSeenBefore(card, number);
  const seen = data?.installments.find((one) => one.number === last);
  const told = useQuery({
    ...changes(looking.story, through, seen?.id ?? null),
    enabled: seen !== undefined,
  });
  // What the card is for comes without it: while it is on its way, or where it fails, nothing stands here.
  if (last === null || !told.data) return null;
  // The newest summary stands at the head of the card already.
  const news = newsAbout(card.id, told.data.changes, horizonThrough(last)).filter(
    ({ type }) => type !== "summaryTold",
  );
  if (news.length === 0) return null;
  const rest = news.slice(AT_ONCE);
  return (
    <Section title={t("sinceSeen", { when: moments.short(horizonThrough(last)) })}>
      <ChangeLines changes={news.slice(0, AT_ONCE)} />
      {rest.length === 0 ? null : (
        <details className={styles.history}>
          <summary>{t("moreNews", { count: rest.length })}</summary>
          <ChangeLines changes={rest} />
        </details>
      )}
    </Section>
  );
}
