import type { Core } from "cytoscape";

/** The name of the mark in the browser's own timeline. */
export const PAINTED = "ensemble:painted";

/** Marks the end of the first frame in which somebody is drawn, for whoever looks at how long that took. */
export function markPainted(cy: Core): void {
  const mark = () => {
    if (cy.nodes().empty()) return;
    cy.off("render", mark);
    performance.mark(PAINTED);
  };
  cy.on("render", mark);
}
