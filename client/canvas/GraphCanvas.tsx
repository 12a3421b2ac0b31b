import { useRef } from "react";
import "./stage.css";
import type { CanvasProps } from "./canvas-props.ts";
import { StageLights } from "./StageLights.tsx";
import { useCanvas } from "./use-canvas.ts";
import { useKeyboard } from "./use-keyboard.ts";

/** The picture of the ensemble, driven by its props alone; each story has a picture of its own. */
export function GraphCanvas(props: CanvasProps) {
  return <StoryPicture key={props.storyId} {...props} />;
}

function StoryPicture(props: CanvasProps) {
  const { lights, language, insets, label, behind } = props;
  const container = useRef<HTMLDivElement>(null);
  const canvas = useCanvas(container, props);
  const { said, ...handlers } = useKeyboard(canvas, props);
  return (
    <div className="stage" role="application" aria-label={label} tabIndex={0} {...handlers}>
      <StageLights lights={lights} language={language} insets={insets} />
      <div ref={container} className="stage-picture" aria-hidden="true" />
      {behind?.(canvas)}
      <p className="visually-hidden" aria-live="polite">
        {said}
      </p>
    </div>
  );
}
