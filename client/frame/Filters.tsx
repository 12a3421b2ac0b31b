import type { Ensemble } from "#contract/graph.ts";
import { ComparisonBar } from "../compare/ComparisonBar.tsx";
import type { Comparison } from "../compare/use-comparison.ts";
import { CompanyFilter } from "../legend/CompanyFilter.tsx";
import { Lenses } from "../lens/Lenses.tsx";
import { Legend } from "../legend/Legend.tsx";
import type { View } from "../looking/looking.ts";
import type { Room } from "./room.ts";

type Props = { view: View; room: Room; ensemble: Ensemble | undefined; comparison: Comparison | null };

/** What narrows the picture, the matrix and the table. The picture has the companies among its own buttons. */
export function Filters({ view, room, ensemble, comparison }: Props) {
  if (!ensemble) return null;
  if (view === "network") {
    return (
      <>
        {comparison && room === "phone" ? null : (
          <Lenses ensemble={ensemble} graph={comparison?.drawn?.graph ?? ensemble}>
            <Legend ensemble={ensemble} />
          </Lenses>
        )}
        {comparison ? <ComparisonBar comparison={comparison} /> : null}
      </>
    );
  }
  if (view !== "table" && view !== "matrix") return null;
  return (
    <>
      <Lenses ensemble={ensemble} graph={comparison?.drawn?.graph ?? ensemble}>
        <Legend ensemble={ensemble}>
          <CompanyFilter companies={ensemble.companies} />
        </Legend>
      </Lenses>
      {comparison ? <ComparisonBar comparison={comparison} /> : null}
    </>
  );
}
