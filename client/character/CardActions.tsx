import type { CharacterCard } from "#contract/character.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { CopyLink } from "../panel/CopyLink.tsx";
import { Button } from "../ui/Button.tsx";
import styles from "./character.module.css";
import { characterWords } from "./words.ts";

/** What can be done from a card: look for a connection, see the story through these eyes, copy a link. */
export function CardActions({ card }: { card: CharacterCard }) {
  const { look, looking } = useLooking();
  const t = useWords(characterWords);
  return (
    <div className={styles.actions}>
      <Button onClick={() => look({ type: "connect", from: card.id })}>{t("connect")}</Button>
      {looking.asSeenBy === card.id ? null : (
        <Button onClick={() => look({ type: "seeAs", character: card.id })}>{t("seeAs")}</Button>
      )}
      <CopyLink />
    </div>
  );
}
