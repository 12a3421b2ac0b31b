import type { Membership } from "#contract/character.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { ChipMention } from "../mention/ChipMention.tsx";
import { useMoments } from "../telling/use-moments.ts";
import styles from "./character.module.css";
import { characterWords } from "./words.ts";

/** The companies a character belongs to or has belonged to, each in the colour of its light. */
export function Memberships({ memberships }: { memberships: readonly Membership[] }) {
  const tell = useTell();
  const t = useWords(characterWords);
  const moments = useMoments();
  if (memberships.length === 0) return null;
  const noteOf = ({ role, guest, ended }: Membership): string => {
    const said = guest ? t("guest", { role: tell(role) }) : tell(role);
    return ended === null ? said : `${said}, ${moments.until(ended)}`;
  };
  return (
    <ul className={styles.chips} aria-label={t("companies")}>
      {memberships.map((one) => (
        <li key={`${one.company.id} ${one.began} ${one.role.en}`}>
          <ChipMention focus={{ type: "company", id: one.company.id }} light={one.company.light}>
            <span>
              {tell(one.company.name)}
              <span className={styles.role}> · {noteOf(one)}</span>
            </span>
          </ChipMention>
        </li>
      ))}
    </ul>
  );
}
