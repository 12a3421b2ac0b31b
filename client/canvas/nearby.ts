import type { BoundingBox12, Core, SingularElementReturnValue } from "cytoscape";
import "./renderer.ts";

/** How far beside it an element still answers a finger, in pixels of the screen; the renderer says so. */
const MOST_BESIDE = 24;

/**
 * To find what lies under the pointer Cytoscape measures how far it is from every strand, three times in a click. Here
 * it asks only those whose box is there, which are kept until something moves or looks otherwise.
 */
export function askOnlyNearby(cy: Core): void {
  const renderer = cy.renderer();
  const find = renderer.findNearestElements.bind(renderer);
  const sorted = renderer.getCachedZSortedEles.bind(renderer);
  let boxes = new WeakMap<SingularElementReturnValue, BoundingBox12>();
  cy.on("position bounds data style", () => {
    boxes = new WeakMap();
  });
  const boxOf = (element: SingularElementReturnValue) => {
    const box = boxes.get(element) ?? element.boundingBox();
    boxes.set(element, box);
    return box;
  };
  renderer.findNearestElements = (x, y, isInteractive, isTouch) => {
    const beside = MOST_BESIDE / cy.zoom();
    const isThere = (element: SingularElementReturnValue) => {
      const { x1, y1, x2, y2 } = boxOf(element);
      return x >= x1 - beside && x <= x2 + beside && y >= y1 - beside && y <= y2 + beside;
    };
    const there = (isInteractive ? sorted().interactive : sorted()).filter(isThere);
    renderer.getCachedZSortedEles = () => Object.assign(there, { interactive: there });
    try {
      return find(x, y, isInteractive, isTouch);
    } finally {
      renderer.getCachedZSortedEles = sorted;
    }
  };
}
