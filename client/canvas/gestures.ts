import type { Core, EventObject } from "cytoscape";
import type { CharacterId, TieId } from "#contract/words.ts";
import { listenToHolding } from "./holding.ts";
import type { CanvasEvents, Selected } from "./canvas-props.ts";

export type Gestures = CanvasEvents & {
  onPoint: (at: Selected | null) => void;
  onDrop: (character: CharacterId) => void;
};

/** What the words of the picture mean to the reader's hands. `known` gives back the ids that are drawn. */
export type Known = {
  character: (id: string) => CharacterId | null;
  tie: (id: string) => TieId | null;
};

/** Short enough to feel at once, long enough not to flicker while the pointer passes. */
const POINTING = 45;

/** Tells of taps, drags and pointing. */
export function listen(cy: Core, known: Known, gestures: Gestures): () => void {
  const targetOf = ({ target }: EventObject) => (target === cy ? null : selectedOf(target.id(), known));
  const pointing = pointingIn(gestures);
  const isHeld = listenToHolding(cy, targetOf, pointing.now);
  cy.on("tap", (event) => {
    if (isHeld()) return;
    const target = targetOf(event);
    const isShifted = event.originalEvent?.shiftKey === true;
    if (isShifted && target?.type === "character") gestures.onPick(target.id);
    else if (!isShifted || target) gestures.onSelect(target);
  });
  cy.on("dbltap", "node", (event) => {
    const target = targetOf(event);
    if (target?.type === "character") gestures.onExpand(target.id);
  });
  cy.on("dragfree", "node", (event) => {
    const target = targetOf(event);
    if (target?.type === "character") gestures.onDrop(target.id);
  });
  cy.on("mouseover", "node, edge", (event) => pointing.soon(targetOf(event)));
  cy.on("mouseout", "node, edge", () => pointing.soon(null));
  cy.on("dragpan", pointing.end);
  return pointing.stop;
}

function pointingIn(gestures: Gestures) {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  let isPointing = false;
  const now = (at: Selected | null) => {
    isPointing = at !== null;
    gestures.onPoint(at);
    gestures.onHover?.(at?.type === "character" ? at.id : null);
  };
  const stop = () => clearTimeout(waiting);
  const soon = (at: Selected | null) => {
    stop();
    waiting = setTimeout(() => now(at), POINTING);
  };
  // Who drags the ground along points at nothing on it.
  const end = () => {
    stop();
    if (isPointing) now(null);
  };
  return { now, soon, stop, end };
}

function selectedOf(id: string, known: Known): Selected | null {
  const character = known.character(id);
  if (character) return { type: "character", id: character };
  const tie = known.tie(id);
  return tie ? { type: "tie", id: tie } : null;
}
