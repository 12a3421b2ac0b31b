import type { Core } from "cytoscape";
import type { Insets } from "./canvas-props.ts";
import {
  bringIn,
  cameraFor,
  cameraNear,
  freeArea,
  LEAST_ZOOM,
  middleOf,
  MOST_ZOOM,
  type Rectangle,
  type Sights,
} from "./camera.ts";
import type { Area } from "./frame.ts";
import { film, type Pace } from "./motion.ts";

/** Longer than a double click takes, so that nothing slides from under its second half. */
const PATIENCE = 320;
const STEP = 1.35;

/** Where the camera stands. It keeps the picture in the free area until the reader moves it. */
export class Viewport {
  readonly #cy: Core;
  readonly #pace: () => Pace;
  #insets: Insets = { top: 0, right: 0, bottom: 0, left: 0 };
  #isReaders = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(cy: Core, pace: () => Pace) {
    this.#cy = cy;
    this.#pace = pace;
    cy.minZoom(LEAST_ZOOM).maxZoom(MOST_ZOOM);
    cy.on("dragpan pinchzoom scrollzoom", () => {
      this.#isReaders = true;
    });
  }

  /** The part of the picture that no panel covers. */
  get area(): Area {
    return freeArea(this.#size, this.#insets);
  }

  /** Panels now cover this much, or the window has another size: says whether it has. */
  cover(insets: Insets): boolean {
    this.#insets = insets;
    const container = this.#cy.container();
    const { width, height } = this.#size;
    // Where it has not, nothing has to be drawn anew for it.
    if (container?.clientWidth === width && container.clientHeight === height) return false;
    this.#cy.resize();
    return width !== this.#size.width || height !== this.#size.height;
  }

  /** The zoom at which all of this is seen. */
  zoomFor(box: Rectangle): number {
    return cameraFor(box, this.#size, this.#insets).zoom;
  }

  /** Shows all of this, at once or gliding. */
  fit(box: Rectangle, isGliding: boolean): void {
    this.#isReaders = false;
    film(this.#cy, cameraFor(box, this.#size, this.#insets), isGliding ? this.#pace() : { calm: 0 });
  }

  /** Moves no more than is needed to show this. */
  show(box: Rectangle): void {
    const camera = { zoom: this.#cy.zoom(), pan: this.#cy.pan() };
    const wanted = bringIn(box, camera, this.#size, this.#insets);
    if (wanted.pan.x !== camera.pan.x || wanted.pan.y !== camera.pan.y) film(this.#cy, wanted, this.#pace());
  }

  /** In a moment, when nothing else has come up: lets the camera stand well for what there is to see. */
  settle(sights: () => Sights | null): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(() => {
      const seen = sights();
      if (seen) this.#settleOn(seen);
    }, PATIENCE);
  }

  #settleOn({ looked, around, ...sights }: Sights): void {
    const { whole, leastZoom } = sights;
    const isFar = cameraFor(whole, this.#size, this.#insets).zoom < leastZoom;
    if (this.#isReaders && looked) this.show(looked);
    else if (this.#isReaders) return;
    else if (isFar && looked && around) {
      film(this.#cy, cameraNear({ ...sights, looked, around }, this.#size, this.#insets), this.#pace());
    } else this.fit(whole, true);
  }

  /** Comes a step nearer or goes a step back, about the middle of the free area. */
  zoom(way: "in" | "out"): void {
    this.#isReaders = true;
    const [old, pan, middle] = [this.#cy.zoom(), this.#cy.pan(), middleOf(this.#size, this.#insets)];
    const zoom = Math.min(MOST_ZOOM, Math.max(LEAST_ZOOM, way === "in" ? old * STEP : old / STEP));
    const along = (axis: "x" | "y") => middle[axis] - ((middle[axis] - pan[axis]) * zoom) / old;
    film(this.#cy, { zoom, pan: { x: along("x"), y: along("y") } }, this.#pace());
  }

  destroy(): void {
    clearTimeout(this.#waiting);
  }

  get #size(): Area {
    return { width: this.#cy.width(), height: this.#cy.height() };
  }
}
