import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Sentiments } from "#contract/sentiments.ts";
import { says } from "../finding/folded.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { Fields } from "../panel/Fields.tsx";
import { FindField } from "../panel/FindField.tsx";
import { Section } from "../panel/Section.tsx";
import { FeelingRow } from "./FeelingRow.tsx";
import { feelingWords } from "./feeling-words.ts";
import { sentiments } from "./insight-query.ts";
import styles from "./insight.module.css";
import { allOf, knownOf } from "./known.ts";
import { MoreButton } from "./MoreButton.tsx";
import { useMore } from "./use-more.ts";

/** How what each two feel for each other ran. */
export function Feelings() {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const t = useWords(feelingWords);
  const answer = useQuery(sentiments(looking.story, through, looking.asSeenBy));
  return (
    <Section title={t("feelings")}>
      <Answer of={answer} lines={8}>
        {(told) => (told.pairs.length === 0 ? <p>{t("noFeelings")}</p> : <Courses told={told} />)}
      </Answer>
    </Section>
  );
}

function Courses({ told }: { told: Sentiments }) {
  const t = useWords(feelingWords);
  const tell = useTell();
  const [text, setText] = useState("");
  const known = knownOf(told.characters);
  const query = text.trim();
  const fitting = told.pairs.filter(
    ({ between }) =>
      query === "" ||
      says(
        allOf(known, between).flatMap(({ name, shortName }) => [tell(name), tell(shortName)]),
        query,
      ),
  );
  const { shown, left, more } = useMore(fitting, 12);
  return (
    <>
      <p className={styles.quiet}>{t("feelingsMeans")}</p>
      <Fields>
        <FindField label={t("find")} text={text} onText={setText} />
      </Fields>
      <p role="status" className="visually-hidden">
        {query === "" ? "" : t("foundPairs", { count: fitting.length })}
      </p>
      {fitting.length === 0 ? <p>{t("foundPairs", { count: 0 })}</p> : null}
      <ul className={styles.feelings}>
        {shown.map((pair) => (
          <FeelingRow key={pair.between.join(" ")} pair={pair} known={known} through={told.through} />
        ))}
      </ul>
      <MoreButton left={left} more={more} what={t("feelings")} />
      {told.neutral === 0 ? null : <p className={styles.quiet}>{t("neutral", { count: told.neutral })}</p>}
    </>
  );
}
