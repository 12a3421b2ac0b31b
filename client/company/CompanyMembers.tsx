import type { CompanyPage } from "#contract/people.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { CharacterMention } from "../mention/CharacterMention.tsx";
import { Section } from "../panel/Section.tsx";
import { useMoments } from "../telling/use-moments.ts";
import styles from "./company.module.css";
import { companyWords } from "./words.ts";

type Props = { title: string; members: CompanyPage["members"] };

/** The members of a company with what they are there, and until when. */
export function CompanyMembers({ title, members }: Props) {
  const tell = useTell();
  const t = useWords(companyWords);
  const moments = useMoments();
  if (members.length === 0) return null;
  const noteOf = ({ role, guest, ended }: (typeof members)[number]): string => {
    const said = guest ? t("guest", { role: tell(role) }) : tell(role);
    return ended === null ? said : `${said}, ${moments.until(ended)}`;
  };
  return (
    <Section title={title}>
      <ul className={styles.list}>
        {members.map((member) => (
          <li key={`${member.character.id} ${member.role.en} ${member.began}`}>
            <CharacterMention character={member.character} note={noteOf(member)} />
          </li>
        ))}
      </ul>
    </Section>
  );
}
