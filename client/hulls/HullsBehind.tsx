import { Suspense } from "react";
import type { Ensemble } from "#contract/graph.ts";
import type { DrawnCanvas } from "../canvas/canvas-props.ts";
import { useLooking } from "../looking/looking-context.ts";
import { part } from "../part/part.ts";

const DrawnHulls = part(async () => (await import("./DrawnHulls.tsx")).DrawnHulls);

/** What is drawn behind the discs while hulls are switched on; how is fetched then. */
export function HullsBehind({ ensemble, canvas }: { ensemble: Ensemble; canvas: DrawnCanvas }) {
  const { hulls } = useLooking().looking;
  if (hulls.length === 0) return null;
  return (
    <Suspense fallback={null}>
      <DrawnHulls ensemble={ensemble} canvas={canvas} />
    </Suspense>
  );
}
