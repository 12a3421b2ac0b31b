import { hullLook } from "../look/hulls.ts";
import { shownHue } from "../look/shown-palette.ts";
import { useTheme } from "../settings/theme-context.ts";
import type { Hull } from "./hulls-of.ts";
import { lightOf } from "./hulls-of.ts";

/** A bit of a hull in its hue and dash. Its name stands beside it. */
export function HullSwatch({ hull }: { hull: Hull }) {
  const { theme } = useTheme();
  const { hues, dash } = hullLook(hull.place, lightOf(hull));
  const shown = shownHue(hues[theme]);
  return (
    <svg aria-hidden="true" focusable="false" width={34} height={18} viewBox="0 0 34 18">
      <rect
        x={1.5}
        y={1.5}
        width={31}
        height={15}
        rx={7.5}
        fill={shown}
        fillOpacity={0.12}
        stroke={shown}
        strokeWidth={2}
        strokeDasharray={dash.join(" ") || "none"}
      />
    </svg>
  );
}
