import type { Family } from "#contract/kinds.ts";
import { centred, DASHES, hueOf } from "./families.ts";

const WIDTH = 28;
const HEIGHT = 10;

/** A short strand in a family's hue and dash, for a legend or a heading. The words stand beside it. */
export function FamilySwatch({ family }: { family: Family }) {
  return (
    <svg aria-hidden="true" className="family-swatch" width={WIDTH} height={HEIGHT} focusable="false">
      <line
        x1={1}
        x2={WIDTH - 1}
        y1={HEIGHT / 2}
        y2={HEIGHT / 2}
        strokeWidth={2.4}
        strokeDasharray={DASHES[family].join(" ") || "none"}
        strokeDashoffset={centred(DASHES[family], WIDTH - 2)}
        style={{ stroke: hueOf(family) }}
      />
    </svg>
  );
}
