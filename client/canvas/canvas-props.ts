import type { ReactNode, Ref, RefObject } from "react";
import type { Graph, GraphCharacter, GraphTie } from "#contract/graph.ts";
import type { Position } from "#contract/telling.ts";
import type { StageLight } from "#contract/story.ts";
import type { CharacterId, Language, StoryId, TieId } from "#contract/words.ts";
import type { Theme } from "../look/palette.ts";
import type { Sign } from "../look/signs.ts";
import type { Drawing } from "./drawing.ts";
import type { GraphCanvas } from "./graph-canvas.ts";
import type { Fold } from "./folds.ts";
import type { Neighbour } from "./neighbours.ts";

/** How many pixels of the picture floating panels cover on each side. */
export type Insets = { top: number; right: number; bottom: number; left: number };

/** What the reader looks at: a character or a tie. */
export type Selected = { type: "character"; id: CharacterId } | { type: "tie"; id: TieId };

/** A chain lit in the picture; all else is dimmed. */
export type Lit = { characters: ReadonlySet<CharacterId>; ties: ReadonlySet<TieId> };

/** What alone is seen of what is drawn. All else keeps its place, and is not there for eye, hand or key. */
export type Lensed = { characters: ReadonlySet<CharacterId>; ties: ReadonlySet<TieId> };

/** How what is drawn differs from an earlier moment; what bears no sign is as it was, and steps back. */
export type Signs = { characters: ReadonlyMap<CharacterId, Sign>; ties: ReadonlyMap<TieId, Sign> };

/** What the reader does in the picture. */
export type CanvasEvents = {
  onSelect: (selected: Selected | null) => void;
  /** Double click, double tap, or Enter on the selected character: bring in its neighbours. */
  onExpand: (character: CharacterId) => void;
  /** Shift-click or Shift-Enter: the second of two whose connection is asked for. */
  onPick: (character: CharacterId) => void;
  /** F on somebody: fold the company that they belong to, or unfold the one that they are. */
  onFold: (character: CharacterId) => void;
  onHover?: (character: CharacterId | null) => void;
  /** The first frame that shows somebody has been drawn. */
  onPainted?: () => void;
};

/**
 * Where the keyboard stands: on a character, come to from wherever, with its neighbours; or, going round the
 * neighbours of another, on one of those.
 */
export type Standing = {
  character: GraphCharacter;
  around: GraphCharacter | null;
  neighbours: readonly Neighbour[];
};

/** The picture as it is drawn, for what is drawn beneath it; null until it is. */
export type DrawnCanvas = RefObject<GraphCanvas | null>;

/** What the buttons beside the picture call. */
export type CanvasHandle = {
  zoomIn: () => void;
  zoomOut: () => void;
  fit: () => void;
  /** Forgets where the reader dragged the discs of this story. */
  resetPositions: () => void;
  /** Describes what is on show, in a theme; null while there is nothing. */
  drawing: (theme: Theme) => Promise<Drawing | null>;
};

export type CanvasProps = CanvasEvents & {
  storyId: StoryId;
  graph: Graph;
  /** Who is drawn; null draws everyone. */
  shown: ReadonlySet<CharacterId> | null;
  /** The companies drawn as one disc. Keep the list's identity while it stays the same. */
  folds?: readonly Fold[];
  /** When in the story it is looked at; null for as far as it has been told. */
  moment: Position | null;
  /** Null: all of it is seen. Keep its identity while it stays the same. */
  lensed?: Lensed | null;
  selected: Selected | null;
  lit: Lit | null;
  /** Null while no two moments are compared. Keep its identity while it stays the same. */
  signs?: Signs | null;
  /** Which ties the legend dims. Keep the function's identity while its answers stay the same. */
  isDimmed?: (tie: GraphTie) => boolean;
  lights: readonly StageLight[];
  language: Language;
  theme: Theme;
  insets: Insets;
  /** The name of the picture for screen readers. */
  label: string;
  /** What is said when the keyboard comes to a character. */
  describe: (standing: Standing) => string;
  /** What is drawn beneath the discs of the picture it is given. */
  behind?: (canvas: DrawnCanvas) => ReactNode;
  ref?: Ref<CanvasHandle>;
};
