import type { Core } from "cytoscape";

/** The name of the mark in the browser's own timeline. */
export const PAINTED = "ensemble:painted";

/** Waits for the end of the first frame in which somebody is drawn, and marks it for whoever measures. */
export function firstPainted(cy: Core): Promise<void> {
  return new Promise((resolve) => {
    const mark = () => {
      if (cy.nodes().empty()) return;
      cy.off("render", mark);
      performance.mark(PAINTED);
      resolve();
    };
    cy.on("render", mark);
  });
}
