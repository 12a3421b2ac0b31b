import "./stage.css";
import type { CanvasProps } from "./canvas-props.ts";
import { StageLights } from "./StageLights.tsx";

/** The picture of the ensemble. Everything it shows is driven by its props. */
export function GraphCanvas({ lights, language, insets, label }: CanvasProps) {
  return (
    <div className="stage" role="application" aria-label={label} tabIndex={0}>
      <StageLights lights={lights} language={language} insets={insets} />
    </div>
  );
}
