import { spreadOf, type Figure } from "../figure.ts";
import { GESTURES, type Samples } from "./rounds.ts";

/** Of bare Cytoscape's, where there are few enough to draw them one by one; else of sigma.js's. */
const CYTOSCAPE_GOAL = 1.1;
const SIGMA_GOAL = 1.5;
const MANY = 3000;

/** What the samples of a cast of this size say. */
export function figuresOf(size: number, { motion, interactive, blocked }: Samples): Figure[] {
  const part = `Frames, ${size} characters`;
  const isMany = size >= MANY;
  return [
    ...GESTURES.flatMap((gesture): Figure[] => {
      const { ours, cytoscape, sigma } = motion[gesture];
      const unit = "ms";
      const measured = spreadOf(ours.median);
      const slow = spreadOf(ours.slow);
      const beside = (what: string, samples: number[]) => ({ what, spread: spreadOf(samples) });
      const bare = beside("bare Cytoscape", cytoscape.median);
      const other = beside("sigma.js", sigma.median);
      const slowBare = beside("bare Cytoscape", cytoscape.slow);
      return [
        { part, what: gesture, unit, measured, beside: bare, goal: isMany ? null : CYTOSCAPE_GOAL },
        { part, what: gesture, unit, measured, beside: other, goal: isMany ? SIGMA_GOAL : null },
        { part, what: `${gesture}, slow frames`, unit, measured: slow, beside: slowBare, goal: null },
      ];
    }),
    {
      part,
      what: "from navigation until the wheel is answered",
      unit: "ms",
      measured: spreadOf(interactive.ours),
      beside: { what: "bare Cytoscape", spread: spreadOf(interactive.cytoscape) },
      goal: null,
    },
    {
      part,
      what: "not answering after coming nearer, in all",
      unit: "ms",
      measured: spreadOf(blocked.ours),
      beside: { what: "bare Cytoscape", spread: spreadOf(blocked.cytoscape) },
      goal: null,
    },
  ];
}
