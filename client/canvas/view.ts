import type { Graph, Point } from "#contract/graph.ts";
import type { Position } from "#contract/telling.ts";
import type { CharacterId, Language } from "#contract/words.ts";
import type { Fold } from "./folds.ts";
import type { Pace } from "./motion.ts";
import type { Scale } from "./sizes.ts";
import type { Spotlit } from "./spotlight-layer.ts";

/** What of a graph is drawn, and in which language. */
export type View = {
  graph: Graph;
  shown: ReadonlySet<CharacterId> | null;
  language: Language;
  /** When in the story it is looked at; absent or null for as far as it has been told. */
  moment?: Position | null;
  folds?: readonly Fold[];
};

/** What the picture needs from outside: how long changes take, how it is painted, what the reader dragged. */
export type Tools = {
  pace: () => Pace;
  restyle: (scale: Scale) => void;
  /** Lights what stands out of a crowd above the picture, worked out when it is; null for nothing. */
  spotlight: (light: (() => Spotlit) | null) => void;
  dragged: Map<string, Point>;
  keepDragged: (dragged: ReadonlyMap<string, Point>) => void;
};
