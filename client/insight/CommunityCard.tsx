import type { Community, Insight } from "#contract/insight.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { ChipMention } from "../mention/ChipMention.tsx";
import { CharacterMentions } from "../mention/CharacterMentions.tsx";
import { Fold } from "../panel/Fold.tsx";
import { Bar } from "./Bar.tsx";
import { CommunityCompanies } from "./CommunityCompanies.tsx";
import { groupWords } from "./group-words.ts";
import styles from "./insight.module.css";
import { allOf, type Known } from "./known.ts";
import { useNumbers } from "./use-numbers.ts";

type Props = { community: Community; companies: Insight["companies"]; known: Known };

/** How many mainstays a community is named after, and how many of the least sure are told of. */
const NAMED = 3;
/** Below this a member is as good as between communities. */
const SURE = 0.75;

/** A community: whom it is around, how sure it is, its companies and its members. */
export function CommunityCard({ community, companies, known }: Props) {
  const t = useWords(groupWords);
  const tell = useTell();
  const numbers = useNumbers();
  const { members, sure } = community;
  const characters = allOf(
    known,
    members.map(({ id }) => id),
  );
  const mainstays = characters.slice(0, NAMED).map(({ shortName }) => tell(shortName));
  return (
    <li className={styles.card}>
      <h4 className={styles.cardTitle}>{t("around", { names: numbers.list(mainstays) })}</h4>
      <p className={styles.quiet}>{t("size", { count: members.length, share: numbers.percent(sure) })}</p>
      <Bar share={sure} />
      <Unsure members={members} known={known} />
      <CommunityCompanies community={community} companies={companies} />
      <Fold title={t("members")} count={members.length} lazy>
        <CharacterMentions characters={characters} />
      </Fold>
    </li>
  );
}

function Unsure({ members, known }: { members: Community["members"]; known: Known }) {
  const t = useWords(groupWords);
  const tell = useTell();
  const numbers = useNumbers();
  const unsure = members
    .filter(({ sure }) => sure < SURE)
    .toSorted((one, other) => one.sure - other.sure)
    .slice(0, NAMED);
  if (unsure.length === 0) return null;
  return (
    <p className={styles.chips}>
      <span className={styles.quiet}>{t("unsure")}</span>
      {unsure.map(({ id, sure }) => {
        const character = known.get(id);
        return character ? (
          <ChipMention key={id} focus={{ type: "character", id }} light={character.light}>
            {t("unsureMember", { name: tell(character.shortName), share: numbers.percent(sure) })}
          </ChipMention>
        ) : null;
      })}
    </p>
  );
}
