import { useQuery } from "@tanstack/react-query";
import { connectors } from "../connectors/connectors-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { PanelHead } from "../panel/PanelHead.tsx";
import { Stack } from "../panel/Stack.tsx";
import styles from "./across.module.css";
import { CompanyChoices } from "./CompanyChoices.tsx";
import { ConnectorList } from "./ConnectorList.tsx";
import { acrossWords } from "./words.ts";

/** "Who connects these two companies?": which two, and those with ties across, who are lit in the picture. */
export function ConnectorsPanel() {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const t = useWords(acrossWords);
  const answer = useQuery(connectors(looking, through));
  const { across } = looking;
  if (across === null) return null;
  return (
    <Stack>
      <PanelHead title={t("title")} />
      <CompanyChoices asked={across} />
      {across.to === null ? (
        <p className={styles.quiet}>{t("hint")}</p>
      ) : (
        <Answer of={answer}>{(found) => <ConnectorList found={found} />}</Answer>
      )}
    </Stack>
  );
}
