import type { Ensemble } from "#contract/graph.ts";
import { CompanyFilter } from "../legend/CompanyFilter.tsx";
import { Legend } from "../legend/Legend.tsx";
import type { View } from "../looking/looking.ts";

type Props = { view: View; ensemble: Ensemble | undefined };

/** What narrows the picture and the table. The picture has the companies among its own buttons. */
export function Filters({ view, ensemble }: Props) {
  if (!ensemble) return null;
  if (view === "network") return <Legend ensemble={ensemble} />;
  if (view !== "table") return null;
  return (
    <Legend ensemble={ensemble}>
      <CompanyFilter companies={ensemble.companies} />
    </Legend>
  );
}
