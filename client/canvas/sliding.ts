import type { Core } from "cytoscape";
import type { Camera } from "./camera.ts";
import type { InSlices } from "./in-slices.ts";
import "./renderer.ts";
import { takesAMoment } from "./sizes.ts";
import { isDue, slid } from "./slide.ts";

/** How long after its last movement the hand is said to rest, in milliseconds. */
const REST = 130;
/** How what is drawn is moved, for everything in stage.css that moves with it. */
const SLID = "--slid";
/** What a crowd takes to draw where it is drawn from images: the browser paints them later, and does not say when. */
const CROWD_TAKES = 250;
/** Between Cytoscape's animations (400) and its working out of shapes (300), which must see what we change. */
const BEFORE_SHAPES = 350;

/**
 * While the reader's hand moves the camera, what is drawn already is moved as it is, which costs next to nothing
 * however much it is. It is drawn anew now and then where that is quick or its edges show, and when the hand rests.
 */
export class Sliding {
  readonly #cy: Core;
  readonly #stage: HTMLElement;
  readonly #beforeDrawing: (isMoving: boolean) => void;
  readonly #slices: InSlices;
  #drawn: Camera | null = null;
  #drawnAt = 0;
  #took = 0;
  #movedAt = -Infinity;
  #began = 0;
  #isSlid = false;
  #resting: ReturnType<typeof setTimeout> | undefined;

  /**
   * `beforeDrawing` is called ahead of each drawing, and told whether the hand still moves; `slices` say when there is
   * all that a drawing needs.
   */
  constructor(
    cy: Core,
    stage: HTMLElement,
    { beforeDrawing, slices }: { beforeDrawing: (isMoving: boolean) => void; slices: InSlices },
  ) {
    this.#cy = cy;
    this.#stage = stage;
    this.#beforeDrawing = beforeDrawing;
    this.#slices = slices;
    cy.on("dragpan pinchzoom scrollzoom", () => this.#move());
    this.#takeOver();
  }

  destroy(): void {
    clearTimeout(this.#resting);
  }

  #move(): void {
    this.#movedAt = performance.now();
    clearTimeout(this.#resting);
    this.#resting = setTimeout(() => this.#cy.forceRender(), REST + 1);
  }

  get #isMoving(): boolean {
    return performance.now() - this.#movedAt < REST;
  }

  /** Cytoscape draws in its own loop of frames, and keeps in mind what it has not drawn yet. */
  #takeOver(): void {
    const renderer = this.#cy.renderer();
    const draw = renderer.render.bind(renderer);
    renderer.beforeRender((isDrawing) => isDrawing && this.#prepare(), BEFORE_SHAPES);
    renderer.render = (options) => {
      if (options?.forcedContext) draw(options);
      else if (!this.#isSlid && this.#slices.mayDraw()) this.#draw(() => draw(options));
    };
  }

  #prepare(): void {
    this.#began = performance.now();
    this.#isSlid = this.#slide();
    if (!this.#isSlid && !this.#slices.isBusy) this.#beforeDrawing(this.#isMoving);
  }

  /** Moves what is drawn to where the camera sees it now; says whether that will do. */
  #slide(): boolean {
    const [isMoving, isStandingIn] = [this.#isMoving, this.#slices.isBusy];
    if (!this.#drawn || (!isMoving && !isStandingIn)) return false;
    const moved = slid(this.#drawn, this.#camera);
    const size = { width: this.#cy.width(), height: this.#cy.height() };
    const willDo = isMoving && !isDue(moved, size, { took: this.#took, ago: this.#began - this.#drawnAt });
    if (!willDo && !isStandingIn) return false;
    const { at, scale } = moved;
    this.#stage.style.setProperty(SLID, `translate(${at.x}px, ${at.y}px) scale(${scale})`);
    return willDo;
  }

  #draw(draw: () => void): void {
    draw();
    this.#drawn = this.#camera;
    this.#drawnAt = performance.now();
    const took = this.#drawnAt - this.#began;
    this.#took = takesAMoment(this.#cy.edges().length) ? Math.max(took, CROWD_TAKES) : took;
    this.#stage.style.removeProperty(SLID);
  }

  get #camera(): Camera {
    return { zoom: this.#cy.zoom(), pan: { ...this.#cy.pan() } };
  }
}
