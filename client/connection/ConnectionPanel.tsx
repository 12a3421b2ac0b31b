import { useQuery } from "@tanstack/react-query";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { PanelHead } from "../panel/PanelHead.tsx";
import { Stack } from "../panel/Stack.tsx";
import { Chains } from "./Chains.tsx";
import styles from "./connection.module.css";
import { Pickers } from "./Pickers.tsx";
import { connectionWords } from "./words.ts";

/** "How are these connected?": whom to join, and the chains that join them. */
export function ConnectionPanel() {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const t = useWords(connectionWords);
  const answer = useQuery(ensemble(looking.story, through));
  const { connection } = looking;
  if (connection === null) return null;
  return (
    <Stack>
      <PanelHead title={t("title", { count: connection.third === null ? 2 : 3 })} />
      <Answer of={answer}>
        {({ characters }) => <Pickers asked={connection} characters={characters} />}
      </Answer>
      {connection.to === null ? (
        <p className={styles.quiet}>{t("pickHint")}</p>
      ) : (
        <Chains asked={connection} />
      )}
    </Stack>
  );
}
