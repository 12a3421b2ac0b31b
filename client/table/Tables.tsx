import { useState } from "react";
import type { Ensemble } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { CompareButton } from "../compare/CompareButton.tsx";
import { castOf } from "../network/cast.ts";
import { CheckRow } from "../ui/CheckRow.tsx";
import { CharactersTable } from "./CharactersTable.tsx";
import { filtered } from "./filtered.ts";
import { PickedBar } from "./PickedBar.tsx";
import { around, pickedIn, togglePick } from "./picks.ts";
import { characterRows, tieRows } from "./rows.ts";
import { onlyThese } from "./only-these.ts";
import styles from "./table.module.css";
import { TiesTable } from "./TiesTable.tsx";
import { tableWords } from "./words.ts";

/** Both tables, as far as the filters, the cast and those picked leave them. */
export function Tables({ web, text }: { web: Ensemble; text: string }) {
  const { looking } = useLooking();
  const t = useWords(tableWords);
  const [picks, setPicks] = useState<readonly CharacterId[]>([]);
  const [isNear, setNear] = useState(false);
  const [isCast, setCast] = useState(false);
  const picked = pickedIn(web, picks);
  const narrowed = around(isCast ? onlyThese(web, castOf(web, looking, [])) : web, isNear ? picked : []);
  const left = { companies: web.companies, ...filtered(narrowed, looking) };
  return (
    <>
      <div className={styles.narrowing}>
        <CheckRow checked={isCast} onToggle={() => setCast(!isCast)}>
          {t("onlyCast")}
        </CheckRow>
        <CompareButton />
      </div>
      <PickedBar
        graph={web}
        {...{ picked, isNear }}
        onNear={() => setNear(!isNear)}
        onClear={() => {
          setPicks([]);
          setNear(false);
        }}
      />
      <CharactersTable
        rows={characterRows(left)}
        {...{ text, picked }}
        onPick={(id) => setPicks(togglePick(picked, id))}
      />
      <TiesTable rows={tieRows(left)} text={text} />
    </>
  );
}
