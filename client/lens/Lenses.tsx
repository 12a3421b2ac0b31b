import { Suspense, type ReactNode } from "react";
import type { Ensemble, Graph } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { part } from "../part/part.ts";
import { LensMenu } from "./LensMenu.tsx";
import styles from "./lens-opener.module.css";
import { openerWords } from "./opener-words.ts";

const LensBar = part(async () => (await import("./LensBar.tsx")).LensBar);

type Props = { ensemble: Ensemble; graph: Graph; children: ReactNode };

/** The opener of the lenses beside the legend, and beneath them what the lenses that are on show of the graph. */
export function Lenses({ ensemble, graph, children }: Props) {
  const t = useWords(openerWords);
  const { lenses } = useLooking().looking;
  return (
    <>
      <section className={styles.row} aria-label={t("shown")}>
        <LensMenu ensemble={ensemble} />
        {children}
      </section>
      {lenses.length > 0 ? (
        <Suspense fallback={null}>
          <LensBar ensemble={ensemble} graph={graph} />
        </Suspense>
      ) : null}
    </>
  );
}
