import type { Core } from "cytoscape";

/**
 * Pressing somebody changes nothing of how they look, but Cytoscape gives them their style anew for it and draws
 * everything, at the press and at its end: in a crowd that takes longer than all that a click leads to.
 */
export function stayUnmovedByPresses(cy: Core): void {
  Object.assign(Object.getPrototypeOf(cy.collection()), { activate: unmoved, unactivate: unmoved });
}

function unmoved<Elements>(this: Elements): Elements {
  return this;
}
