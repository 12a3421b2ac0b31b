import type { Core } from "cytoscape";
import "./renderer.ts";

/** Paints on a square of SIDE by SIDE units, whose left upper corner is the origin. */
export type Painting = (pen: CanvasRenderingContext2D) => void;

export const SIDE = 160;
const SCHEME = "own:";

/** An image of ours, as Cytoscape asks one whether it has arrived. */
export type OwnImage = { complete: true; error: false; width: number; height: number; paint: Painting };

const images = new Map<string, OwnImage>();

/** An address for what is painted so; the same name always stands for the same. */
export function ownImage(name: string, paint: Painting): string {
  const address = SCHEME + encodeURIComponent(name);
  if (!images.has(address))
    images.set(address, { complete: true, error: false, width: SIDE, height: SIDE, paint });
  return address;
}

/**
 * Has Cytoscape paint images of ours where it draws them: they are sharp at any size, need not arrive, and nothing is
 * kept of them. Encoded images it would fetch and decode, and read every letter of them at each change of style.
 */
export function drawOwnImages(cy: Core): void {
  // Of a disc that it has not drawn yet Cytoscape takes it that its images have just arrived, and works out its style anew.
  cy.on("add", "node", ({ target }) => {
    target._private.backgrounding = false;
  });
  const renderer = cy.renderer();
  const [fetched, draw] = [renderer.getCachedImage.bind(renderer), renderer.safeDrawImage.bind(renderer)];
  renderer.getCachedImage = (address, ...more) => images.get(address) ?? fetched(address, ...more);
  renderer.safeDrawImage = (pen, image, ...more) => {
    if (!("paint" in image)) return draw(pen, image, ...more);
    const [, , , , x, y, width, height] = more;
    pen.save();
    pen.translate(x, y);
    pen.scale(width / SIDE, height / SIDE);
    image.paint(pen);
    pen.restore();
  };
}
