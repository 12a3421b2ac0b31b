import type { Collection, Core, ElementDefinition, NodeSingular } from "cytoscape";
import type { Point } from "#contract/graph.ts";
import type { Camera } from "./camera.ts";

/** How long changes take, in milliseconds; 0 for readers who want no motion. */
export type Pace = { calm: number };

const LEAVING = "leaving";

/** Puts in what is new, fading in while it glides from where its neighbours stand. */
export function enter(cy: Core, added: readonly ElementDefinition[], { calm }: Pace): void {
  const present = new Set(cy.nodes().map((node) => node.id()));
  const incoming = cy.add([...added]);
  if (calm === 0) return;
  incoming.nodes().forEach((node) => {
    const start = startOf(node, present);
    if (start) node.position(start);
  });
  fadeIn(incoming, calm);
}

/** The middle of a newcomer's neighbours that were there before. */
function startOf(node: NodeSingular, present: ReadonlySet<string>): Point | null {
  const places = node
    .neighborhood()
    .nodes()
    .toArray()
    .flatMap((other) => (present.has(other.id()) ? [other.position()] : []));
  if (places.length === 0) return null;
  const sum = places.reduce((a, b) => ({ x: a.x + b.x, y: a.y + b.y }));
  return { x: sum.x / places.length, y: sum.y / places.length };
}

function fadeIn(incoming: Collection, calm: number): void {
  for (const element of incoming.toArray()) {
    const opacity = element.numericStyle("opacity");
    element.style("opacity", 0);
    element.animate(
      { style: { opacity } },
      { duration: calm, complete: () => void element.removeStyle("opacity") },
    );
  }
}

/** Takes out what is gone; it fades first where there is time. */
export function leave(cy: Core, ids: readonly string[], { calm }: Pace): void {
  let gone = cy.collection();
  for (const id of ids) gone = gone.union(cy.getElementById(id));
  if (calm === 0) gone.remove();
  else {
    gone.addClass(LEAVING).ungrabify();
    const complete = () => void gone.remove();
    for (const [at, element] of gone.toArray().entries()) {
      element.animate({ style: { opacity: 0 } }, { duration: calm / 2, ...(at === 0 && { complete }) });
    }
  }
}

/** What is still fading out is gone at once, so that it can come back. */
export function finishLeaving(cy: Core): void {
  cy.elements(`.${LEAVING}`).stop(true).remove();
}

/** Everybody glides to the place they belong. */
export function glide(cy: Core, places: ReadonlyMap<string, Point>, { calm }: Pace): void {
  cy.nodes().forEach((node) => {
    const place = places.get(node.id());
    const { x, y } = node.position();
    if (!place || node.hasClass(LEAVING) || Math.hypot(place.x - x, place.y - y) < 0.5) return;
    if (calm === 0) node.stop(true).position({ ...place });
    else
      node.animate({ position: { ...place } }, { duration: calm, easing: "ease-in-out-cubic", queue: false });
  });
}

/** The camera moves to where it is wanted. */
export function film(cy: Core, { zoom, pan }: Camera, { calm }: Pace): void {
  // Cytoscape draws everything anew to stop, even where nothing moves.
  if (cy.animated()) cy.stop();
  const [old, from] = [cy.zoom(), cy.pan()];
  if (Math.abs(zoom / old - 1) < 0.001 && Math.hypot(pan.x - from.x, pan.y - from.y) < 0.5) return;
  if (calm === 0) cy.viewport({ zoom, pan: { ...pan } });
  else cy.animate({ zoom, pan: { ...pan } }, { duration: calm, easing: "ease-in-out-cubic" });
}
