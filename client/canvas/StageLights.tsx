import type { CSSProperties } from "react";
import type { StageLight } from "#contract/story.ts";
import type { Language } from "#contract/words.ts";
import type { Insets } from "./canvas-props.ts";

declare module "react" {
  interface CSSProperties {
    "--at"?: string;
    "--colour"?: string;
  }
}

type Props = { lights: readonly StageLight[]; language: Language; insets: Insets };

/** The soft lights behind the picture and the names at their feet: they say where one is without a legend. */
export function StageLights({ lights, language, insets }: Props) {
  return (
    <div className="stage-free" style={insets} aria-hidden="true">
      {lights.map((light, index) => (
        <div key={light.light} className="stage-light" style={placed(light, index, lights.length)} />
      ))}
      <div className="stage-names">
        {lights.map(({ light, name }) => (
          <span key={light} className="stage-name" style={{ "--colour": `var(--light-${light})` }}>
            {name[language]}
          </span>
        ))}
      </div>
    </div>
  );
}

function placed({ light }: StageLight, index: number, count: number): CSSProperties {
  return { "--colour": `var(--light-${light})`, "--at": `${((index + 0.5) / count) * 100}%` };
}
