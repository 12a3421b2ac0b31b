import cytoscape, { type Core } from "cytoscape";
import type { CharacterId, TieId } from "#contract/words.ts";
import type { Theme } from "../look/palette.ts";
import { Brush, fontsArrive } from "./brush.ts";
import { InSlices } from "./in-slices.ts";
import { listen, type Gestures } from "./gestures.ts";
import type { Pace } from "./motion.ts";
import { askOnlyNearby } from "./nearby.ts";
import { drawOwnImages } from "./own-images.ts";
import { firstPainted } from "./painted.ts";
import { Picture } from "./picture.ts";
import { Sliding } from "./sliding.ts";
import { SpotlightLayer } from "./spotlight-layer.ts";
import type { Still } from "./still.ts";
import { keepStrandsApart } from "./strands-apart.ts";
import { stayUnmovedByPresses } from "./unmoved.ts";
import type { Tools } from "./view.ts";

// Strands of discs that touch while they glide cannot be drawn for a moment; that is no news for a console.
cytoscape.warnings(false);

const CALM = 320;
/** Above this many elements changes are shown at once: gliding would stutter. */
const TOO_MANY_TO_GLIDE = 500;

type Kept = Pick<Tools, "dragged" | "keepDragged">;
type Events = Omit<Gestures, "onPoint" | "onDrop"> & { onPainted: () => void };

/** What lies beneath the picture; nothing once it is taken down. */
type Beneath = { outlined: Still["hulls"] };

/** The picture on a page, in a theme that can be changed. */
export type GraphCanvas = {
  picture: Picture;
  paintIn: (theme: Theme) => void;
  /** Puts hulls beneath the picture. */
  under: <Layer extends Beneath>(make: (cy: Core, container: HTMLElement) => Layer) => Layer;
  /** All that is on show, held still; null while there is nothing. */
  still: () => Still | null;
  destroy: () => void;
};

/** Makes the picture in a container: the one place where Cytoscape is started with a page. */
export function createGraphCanvas(
  container: HTMLElement,
  events: Events,
  kept: Kept,
  theme: Theme,
): GraphCanvas {
  standInForStyle();
  const { cy, slices } = createCy(container);
  const painted = firstPainted(cy);
  const brush = new Brush(cy, theme);
  const spotlight = new SpotlightLayer(cy, container, (own) => brush.paintAlso(own));
  const picture = new Picture(cy, {
    ...kept,
    pace: () => paceOf(cy),
    restyle: (scale) => brush.paint(scale),
    spotlight: (light) => spotlight.show(light),
  });
  const sliding = new Sliding(cy, container.parentElement ?? container, {
    beforeDrawing: (isMoving) => picture.rescale(isMoving),
    slices,
  });
  const stop = listen(cy, knownIn(picture), {
    ...events,
    onPoint: (hovered) => picture.attend({ hovered }),
    onDrop: (id) => picture.drop(id),
  });
  void painted.then(() => !cy.destroyed() && events.onPainted());
  // Measuring all names anew takes a moment: the first frame does not wait for it.
  void Promise.all([fontsArrive(), painted]).then(() => !cy.destroyed() && brush.useFonts());
  return {
    picture,
    paintIn: (wanted) => brush.use(wanted),
    ...withHulls(picture, cy, container),
    destroy: () => {
      stop();
      sliding.destroy();
      spotlight.destroy();
      picture.destroy();
    },
  };
}

function withHulls(picture: Picture, cy: Core, container: HTMLElement): Pick<GraphCanvas, "under" | "still"> {
  let beneath: Beneath | null = null;
  return {
    under: (make) => {
      const layer = make(cy, container);
      beneath = layer;
      return layer;
    },
    still: () => picture.still(beneath?.outlined ?? []),
  };
}

/**
 * Cytoscape adds a style element to the page unless one of this id is there. The content security policy
 * refuses such elements, and the picture's place is set in stage.css.
 */
function standInForStyle(): void {
  const id = "__________cytoscape_stylesheet";
  if (document.getElementById(id)) return;
  const stand = document.createElement("meta");
  stand.id = id;
  document.head.append(stand);
}

function createCy(container: HTMLElement) {
  const cy = cytoscape({
    container,
    autounselectify: true,
    boxSelectionEnabled: false,
    selectionType: "single",
  });
  stayUnmovedByPresses(cy);
  drawOwnImages(cy);
  const { areComing } = keepStrandsApart(cy);
  const slices = new InSlices(cy, areComing);
  askOnlyNearby(cy);
  return { cy, slices };
}

function paceOf(cy: Core): Pace {
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  return { calm: isStill || cy.elements().length > TOO_MANY_TO_GLIDE ? 0 : CALM };
}

const knownIn = (picture: Picture) => ({
  character: (id: string): CharacterId | null =>
    picture.part.characters.find((character) => character.id === id)?.id ?? null,
  tie: (id: string): TieId | null => picture.part.ties.find((tie) => tie.id === id)?.id ?? null,
});
