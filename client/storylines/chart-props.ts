import type { Ref } from "react";
import type { Theme } from "../look/palette.ts";
import type { Chart } from "./chart.ts";
import type { Target } from "./hit.ts";
import type { Heading } from "./painted.ts";
import type { Cursor } from "./walk.ts";

export type ChartHandle = { zoomIn: () => void; zoomOut: () => void; fit: () => void };
/** What is said of the thing beneath the mouse. */
export type Tip = { title: string; lines: readonly string[] };

export type ChartProps = {
  ref?: Ref<ChartHandle>;
  chart: Chart;
  /** A chart of something else: the camera begins anew. */
  chartKey: string;
  /** What strands are called, by number. */
  names: readonly string[];
  headings: readonly Heading[];
  theme: Theme;
  label: string;
  /** What is open beside the chart. */
  chosen: Target | null;
  onChoose: (target: Target | null) => void;
  tipOf: (target: Target) => Tip;
  describe: (cursor: Cursor) => string;
};
