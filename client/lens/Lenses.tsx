import { Suspense, type ReactNode } from "react";
import type { Ensemble, Graph } from "#contract/graph.ts";
import { useLooking } from "../looking/looking-context.ts";
import { part } from "../part/part.ts";
import { LensMenu } from "./LensMenu.tsx";
import styles from "./lens-opener.module.css";

const LensBar = part(async () => (await import("./LensBar.tsx")).LensBar);

type Props = { ensemble: Ensemble; graph: Graph; children: ReactNode };

/** The opener of the lenses beside the legend, and beneath them what the lenses that are on show of the graph. */
export function Lenses({ ensemble, graph, children }: Props) {
  const { lenses } = useLooking().looking;
  return (
    <>
      <div className={styles.row}>
        <LensMenu ensemble={ensemble} />
        {children}
      </div>
      {lenses.length > 0 ? (
        <Suspense fallback={null}>
          <LensBar ensemble={ensemble} graph={graph} />
        </Suspense>
      ) : null}
    </>
  );
}
