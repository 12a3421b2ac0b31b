import type { Ensemble } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { useLooking } from "../looking/looking-context.ts";
import type { SignsBetween } from "../compare/signs-of.ts";
import type { Lensed } from "../lens/use-lenses.ts";
import { toggleNarrowing } from "../looking/arranged.ts";
import { castOf, signedCast } from "../network/cast.ts";
import { CharactersTable } from "./CharactersTable.tsx";
import { differing, filtered } from "./filtered.ts";
import { Narrowings } from "./Narrowings.tsx";
import { onlyThese } from "./only-these.ts";
import { PickedBar } from "./PickedBar.tsx";
import { around, pickedIn, togglePick } from "./picks.ts";
import { characterRows, tieRows } from "./rows.ts";
import { TiesTable } from "./TiesTable.tsx";

/** `signs` is what differs while moments are compared: the web then holds both. */
type Props = { web: Ensemble; signs: SignsBetween | null; lenses: Lensed | null };

/** Both tables, as far as the filters, the cast and those picked leave them. */
export function Tables({ web, signs, lenses }: Props) {
  const { looking, look } = useLooking();
  const { picks, narrowed, find } = looking.arranged;
  const picked = pickedIn(web, picks);
  const isNear = narrowed.includes("near");
  const cast = () => castOf(web, looking, signedCast(web, looking, signs));
  const near = around(narrowed.includes("cast") ? onlyThese(web, cast()) : web, isNear ? picked : []);
  const left = { companies: web.companies, ...filtered(near, looking, lenses) };
  const rows = { characters: characterRows(left), ties: tieRows(left) };
  const shown = signs && narrowed.includes("differing") ? differing(rows, signs) : rows;
  const pick = (next: CharacterId[]) => look({ type: "arrange", arranged: { picks: next } });
  const told = { signs, text: find.trim() };
  return (
    <>
      <Narrowings isComparing={signs !== null} />
      <PickedBar
        graph={web}
        {...{ picked, isNear }}
        onNear={() => look({ type: "arrange", arranged: { narrowed: toggleNarrowing(narrowed, "near") } })}
        onClear={() =>
          look({
            type: "arrange",
            arranged: { picks: [], narrowed: narrowed.filter((one) => one !== "near") },
          })
        }
      />
      <CharactersTable
        rows={shown.characters}
        {...told}
        picked={picked}
        onPick={(id) => pick(togglePick(picked, id))}
      />
      <TiesTable rows={shown.ties} {...told} lenses={lenses} />
    </>
  );
}
