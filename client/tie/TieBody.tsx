import type { TiePage } from "#contract/tie.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { CharacterMention } from "../mention/CharacterMention.tsx";
import { CopyLink } from "../panel/CopyLink.tsx";
import { PanelHead } from "../panel/PanelHead.tsx";
import { Section } from "../panel/Section.tsx";
import { Stack } from "../panel/Stack.tsx";
import { Button } from "../ui/Button.tsx";
import { ToldTieEntry } from "./ToldTieEntry.tsx";
import styles from "./tie.module.css";
import { tieWords } from "./words.ts";

/** The two, what can be done from here, and their history. */
export function TieBody({ page }: { page: TiePage }) {
  const { look } = useLooking();
  const tell = useTell();
  const t = useWords(tieWords);
  const [one, other] = page.between;
  return (
    <Stack>
      <PanelHead
        over={t("between")}
        title={t("and", { one: tell(one.shortName), other: tell(other.shortName) })}
      />
      <div className={styles.two}>
        <CharacterMention character={one} />
        <CharacterMention character={other} />
      </div>
      <div className={styles.actions}>
        <Button onClick={() => look({ type: "connect", from: one.id, to: other.id })}>{t("connect")}</Button>
        <CopyLink />
      </div>
      <Section title={t("history")}>
        <ol className={styles.history}>
          {page.history.map((tie) => (
            <ToldTieEntry key={tie.id} tie={tie} between={page.between} current={tie.id === page.id} />
          ))}
        </ol>
      </Section>
    </Stack>
  );
}
