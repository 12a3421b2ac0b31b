import type { Core, SingularElementReturnValue } from "cytoscape";
import "./renderer.ts";

type Element = SingularElementReturnValue;

/**
 * Cytoscape keeps what it has drawn as one image, and draws all of it anew where one name in it is another. Here
 * strands, which lie beneath all discs, have an image of their own: it stays while only discs look otherwise.
 */
export function keepStrandsApart(cy: Core): { areComing: () => boolean } {
  const renderer = cy.renderer();
  const strands = renderer.data.lyrTxrCache;
  const discs = new strands.constructor(renderer);
  const changed = changedStrands(cy);
  const invalidate = strands.invalidateElements.bind(strands);
  strands.invalidateElements = (elements) => {
    const all = [...elements];
    discs.invalidateElements(all.filter((element) => element.isNode()));
    invalidate(changed(all));
  };
  const partsOf = (elements: readonly Element[]) => {
    const first = elements.findIndex((element) => element.isNode());
    const beneath = first === -1 ? elements.length : first;
    return [
      [strands, elements.slice(0, beneath)],
      [discs, elements.slice(beneath)],
    ] as const;
  };
  renderer.drawLayeredElements = (context, elements, pixelRatio, extent) => {
    for (const [images, own] of partsOf(elements)) {
      const layers = own.length === 0 ? [] : images.getLayers(own, pixelRatio);
      if (!layers) renderer.drawCachedElements(context, own, pixelRatio, extent);
      for (const { canvas, bb } of layers ?? []) {
        if (bb.w > 0 && bb.h > 0) context.drawImage(canvas, bb.x1, bb.y1, bb.w, bb.h);
      }
    }
  };
  return {
    areComing: () =>
      partsOf(renderer.getCachedZSortedEles().nondrag).some(([images, own]) => {
        // For a while after each change Cytoscape makes no images, in case more changes follow.
        images.skipping = false;
        return (
          own.length > 0 && !images.getLayers(own, renderer.getPixelRatio()) && images.layersQueue.size() > 0
        );
      }),
  };
}

/**
 * Which of the elements that Cytoscape works out anew are strands that look otherwise: it names all that lead to a disc
 * of which anything changes.
 */
export function changedStrands(cy: Core): (elements: readonly Element[]) => Element[] {
  const touched = new Set<string>();
  const stood = new WeakMap<Element, string>();
  cy.on("bounds style background dirty", ({ target }) => {
    if (target !== cy && target.isEdge()) touched.add(target.id());
  });
  return (elements) => {
    const moved = new Set<string>();
    for (const element of elements) {
      if (!element.isNode()) continue;
      const { x, y } = element.position();
      const now = `${x} ${y} ${element.numericStyle("width")}`;
      if (stood.get(element) !== now) moved.add(element.id());
      stood.set(element, now);
    }
    const isOther = (element: Element) =>
      element.isEdge() &&
      (touched.has(element.id()) || moved.has(element.source().id()) || moved.has(element.target().id()));
    const others = elements.filter(isOther);
    touched.clear();
    return others;
  };
}
