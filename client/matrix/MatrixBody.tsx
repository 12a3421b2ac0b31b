import { useMemo } from "react";
import type { Graph } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import { lensWords } from "../lens/words.ts";
import { useLooking } from "../looking/looking-context.ts";
import { PageHead } from "../panel/PageHead.tsx";
import { Notice } from "../ui/Notice.tsx";
import { useMedia } from "../ui/use-media.ts";
import { measuresOf, SIZES, sizeFor } from "./grid-measures.ts";
import { MarkKey } from "./MarkKey.tsx";
import styles from "./matrix.module.css";
import { MatrixGrid } from "./MatrixGrid.tsx";
import { MatrixTools } from "./MatrixTools.tsx";
import { useMatrix } from "./use-matrix.ts";
import { matrixWords } from "./words.ts";

/** The matrix of a graph with what orders and narrows it. */
export function MatrixBody({ graph }: { graph: Graph }) {
  const t = useWords(matrixWords);
  const lens = useWords(lensWords);
  const { looking, look } = useLooking();
  const narrow = useMedia("(max-width: 48rem)");
  const isTouched = useMedia("(pointer: coarse)");
  const isVast = useMedia("(min-width: 120rem)");
  const order = looking.arranged.matrixOrder ?? "circles";
  const matrix = useMatrix(graph, order);
  const size = looking.arranged.matrixSize ?? sizeFor(matrix.characters.length, { isTouched, isVast });
  const measures = useMemo(() => measuresOf(SIZES[size] ?? SIZES[1], narrow), [size, narrow]);
  const isThroughLenses = looking.lenses.length > 0;
  const clear = isThroughLenses
    ? { label: lens("clear"), act: () => look({ type: "clearLenses" }) }
    : { label: t("clear"), act: () => look({ type: "clearFilters" }) };
  return (
    <>
      <header className={styles.head}>
        <PageHead title={t("title")} />
        <MatrixTools
          order={order}
          onOrder={(matrixOrder) => look({ type: "arrange", arranged: { matrixOrder } })}
          size={size}
          onSize={(matrixSize) => look({ type: "arrange", arranged: { matrixSize } })}
          hidden={graph.characters.length - matrix.characters.length}
        />
      </header>
      {matrix.characters.length === 0 ? (
        <Notice title={t("nobody")} action={clear}>
          {isThroughLenses ? lens("emptyTitle", { count: looking.lenses.length }) : t("nobodyText")}
        </Notice>
      ) : (
        <>
          <MatrixGrid matrix={matrix} measures={measures} />
          <MarkKey ties={matrix.ties} />
        </>
      )}
    </>
  );
}
