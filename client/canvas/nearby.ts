import type { Core, SingularElementReturnValue } from "cytoscape";
import type { Rectangle } from "./camera.ts";
import "./renderer.ts";

/** How far beside it an element still answers a finger, in pixels of the screen; the renderer says so. */
const MOST_BESIDE = 24;

/**
 * To find what lies under the pointer Cytoscape measures how far it is from every strand, three times in a click. Here
 * it asks only those which lie near, by boxes that are kept until something moves or looks otherwise.
 */
export function askOnlyNearby(cy: Core): void {
  const renderer = cy.renderer();
  const find = renderer.findNearestElements.bind(renderer);
  const sorted = renderer.getCachedZSortedEles.bind(renderer);
  let boxes = new WeakMap<SingularElementReturnValue, Rectangle>();
  cy.on("position data style", () => {
    boxes = new WeakMap();
  });
  const kept = (element: SingularElementReturnValue) => {
    const known = boxes.get(element);
    if (known) return known;
    const box = boxOf(element);
    boxes.set(element, box);
    return box;
  };
  renderer.findNearestElements = (x, y, isInteractive, isTouch) => {
    const beside = MOST_BESIDE / cy.zoom();
    const isThere = (element: SingularElementReturnValue) => {
      const { left, top, right, bottom } = kept(element);
      return x >= left - beside && x <= right + beside && y >= top - beside && y <= bottom + beside;
    };
    const there = (isInteractive ? sorted().interactive : sorted()).filter(isThere);
    renderer.getCachedZSortedEles = () => Object.assign(there, { interactive: there, nondrag: there });
    try {
      return find(x, y, isInteractive, isTouch);
    } finally {
      renderer.getCachedZSortedEles = sorted;
    }
  };
}

/** A box around all of an element but its name, which does not answer the hand; a bent strand fills less of it. */
function boxOf(element: SingularElementReturnValue): Rectangle {
  const isDisc = element.group() === "nodes";
  const [one, other] = isDisc
    ? [element.position(), element.position()]
    : [element.source().position(), element.target().position()];
  const reach = isDisc ? element.outerWidth() / 2 : Math.abs(Number(element.data("bend")));
  return {
    left: Math.min(one.x, other.x) - reach,
    right: Math.max(one.x, other.x) + reach,
    top: Math.min(one.y, other.y) - reach,
    bottom: Math.max(one.y, other.y) + reach,
  };
}
