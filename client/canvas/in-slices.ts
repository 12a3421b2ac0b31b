import type { Core, SingularElementArgument } from "cytoscape";
import "./renderer.ts";
import { takesAMoment } from "./sizes.ts";

/** Of more than so many elements it is worked out in slices how they look. */
const MANY = 400;
/** How much of a frame a slice may fill, in milliseconds: who presses something is answered within a few of them. */
const SLICE = 30;
/** What every slice gets on with, however late in its frame it comes, in milliseconds. */
const LEAST = 8;
/** The longest that a drawing waits for images to be drawn from, in milliseconds. */
const PATIENCE = 2_000;
/** After us comes what is to be drawn (sliding.ts), before us Cytoscape's working out of styles (300). */
const BEFORE_STYLES = 320;

/**
 * Works out how a crowd looks in slices, a frame each, and then waits for the images that it is drawn from, so that
 * hands are answered meanwhile; what is drawn already stays as it is until then. Cytoscape does all of it at once,
 * before the next frame.
 */
export class InSlices {
  readonly #cy: Core;
  readonly #areComing: () => boolean;
  #waiting: SingularElementArgument[] = [];
  #imagesBy: number | null = null;
  #isDrawn = false;

  /** `areComing` says whether the images that the picture is drawn from are being made just now. */
  constructor(cy: Core, areComing: () => boolean) {
    this.#cy = cy;
    this.#areComing = areComing;
    cy.on("render", () => (this.#isDrawn = cy.mutableElements().nonempty()));
    this.#takeOver();
  }

  /** Whether what is drawn stands in for what is not to be drawn yet. */
  get isBusy(): boolean {
    return this.#isWorking || this.#imagesBy !== null;
  }

  get #isWorking(): boolean {
    return this.#waiting.length > 0;
  }

  /** Whether all is there that a drawing needs; asked when it is to begin. */
  mayDraw(): boolean {
    if (this.#isWorking || this.#isAwaiting()) return false;
    this.#imagesBy = null;
    return true;
  }

  /** What changes while an image is made spoils it: it is asked for again in each frame. */
  #isAwaiting(): boolean {
    return this.#imagesBy !== null && performance.now() < this.#imagesBy && this.#areComing();
  }

  #takeOver(): void {
    const renderer = this.#cy.renderer();
    const flush = renderer.flushRenderedStyleQueue.bind(renderer);
    renderer.flushRenderedStyleQueue = () => this.#isWorking || flush();
    for (const callback of renderer.beforeRenderCallbacks) {
      const { fn, priority } = callback;
      if (priority === renderer.beforeRenderPriorities.eleCalcs)
        callback.fn = (...about) => this.#isWorking || fn(...about);
    }
    this.#keepOrder();
    renderer.beforeRender((isDrawing, began) => {
      if (this.#isWorking) this.#goOn(began);
      else if (isDrawing) this.#begin(began);
      else if (this.#imagesBy !== null && !this.#isAwaiting()) this.#cy.forceRender();
    }, BEFORE_STYLES);
  }

  /**
   * To bring all in order hangs on how each looks: a hand that points meanwhile finds them in the order that they had,
   * and nobody where there has been none.
   */
  #keepOrder(): void {
    const renderer = this.#cy.renderer();
    const sort = renderer.getCachedZSortedEles.bind(renderer);
    const nobody: ReturnType<typeof sort> = Object.assign([], { interactive: [], nondrag: [] });
    let order = nobody;
    this.#cy.on("add remove", () => (order = nobody));
    renderer.getCachedZSortedEles = () => (this.#isWorking ? order : (order = sort()));
  }

  #begin(began: number): void {
    // Asked in each frame: a collection of its own would take longer than to look through all there are.
    const dirty = this.#cy.mutableElements().toArray().filter(isDirty);
    if (dirty.length <= MANY || !takesAMoment(this.#cy.edges().length)) return;
    this.#waiting = dirty.toReversed();
    this.#goOn(began);
  }

  #goOn(began: number): void {
    const end = Math.max(began + SLICE, performance.now() + LEAST);
    while (this.#isWorking && performance.now() < end) this.#waiting.pop()?.cleanStyle();
    if (this.#isWorking) return;
    // Where nothing stands in for it, it is drawn as soon as can be.
    if (this.#isDrawn) this.#imagesBy = performance.now() + PATIENCE;
    this.#cy.forceRender();
  }
}

const isDirty = (element: SingularElementArgument): boolean => element._private.styleDirty;
