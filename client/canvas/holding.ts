import type { Core, EventObject } from "cytoscape";
import type { Selected } from "./canvas-props.ts";

/**
 * A finger that rests on somebody or on a strand shows what a mouse shows that rests there, and goes on showing it
 * until the next touch. Gives whether the tap that ends such a rest is no press.
 */
export function listenToHolding(
  cy: Core,
  targetOf: (event: EventObject) => Selected | null,
  point: (at: Selected | null) => void,
): () => boolean {
  let isHeld = false;
  cy.on("tapstart", (event) => {
    if (isHeld && isFinger(event)) point(null);
    isHeld = false;
  });
  cy.on("taphold", "node, edge", (event) => {
    if (!isFinger(event)) return;
    isHeld = true;
    point(targetOf(event));
  });
  return () => isHeld;
}

const isFinger = ({ originalEvent }: EventObject): boolean =>
  originalEvent?.type.startsWith("touch") === true;
