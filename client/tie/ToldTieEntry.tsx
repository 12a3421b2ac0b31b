import type { TiePage, ToldTie } from "#contract/tie.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { FamilySwatch } from "../look/FamilySwatch.tsx";
import { SceneMentions } from "../mention/SceneMentions.tsx";
import { Fold } from "../panel/Fold.tsx";
import { SourceList } from "../source/SourceList.tsx";
import { FAMILY_NAMES } from "../tie-words/family-words.ts";
import { KIND_NAMES } from "../tie-words/kind-words.ts";
import { TellAhead } from "../reveal/TellAhead.tsx";
import { KnownBy } from "./KnownBy.tsx";
import { TieDegrees } from "./TieDegrees.tsx";
import styles from "./tie.module.css";
import { TieTimes } from "./TieTimes.tsx";
import { TieWays } from "./TieWays.tsx";
import { tieWords } from "./words.ts";

type Props = { tie: ToldTie; between: TiePage["between"]; current: boolean };

/** One tie told in full: its kind, both ways of saying it, when it holds, the scenes and the sources. */
export function ToldTieEntry({ tie, between, current }: Props) {
  const tell = useTell();
  const t = useWords(tieWords);
  return (
    <li className={current ? styles.current : styles.entry} aria-current={current ? "true" : undefined}>
      <h4 className={styles.kind}>
        <FamilySwatch family={tie.family} />
        {t("kind", { family: tell(FAMILY_NAMES[tie.family]), kind: tell(KIND_NAMES[tie.kind]) })}
      </h4>
      <TieWays tie={tie} between={between} />
      {tell(tie.text) === "" ? null : <p>{tell(tie.text)}</p>}
      <TieTimes tie={tie} />
      <TieDegrees sentiment={tie.sentiment} strength={tie.strength} />
      {tie.ended === null ? <TellAhead about="outcome" id={tie.id} /> : null}
      <div>
        {tie.scenes.length === 0 ? null : (
          <Fold title={t("scenes")} count={tie.scenes.length} open={current}>
            <SceneMentions scenes={tie.scenes} />
          </Fold>
        )}
        <KnownBy tie={tie} between={between} />
        <SourceList sources={tie.sources} />
      </div>
    </li>
  );
}
