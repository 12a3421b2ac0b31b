import { fits, held, opening, panned, showingOne, whole, zoomed, type Camera, type Size } from "./camera.ts";
import type { Chart } from "./chart.ts";
import { targetAt, type Target } from "./hit.ts";
import { paint } from "./paint.ts";
import type { Painted } from "./painted.ts";

type Spot = { x: number; y: number };
export type Shown = Omit<Painted, "camera" | "size">;

/** How long the camera takes to somewhere else, in milliseconds. */
const GLIDE = 260;

/** Draws strands on a canvas: one frame for however much changes between two, and the camera over it. */
export class StrandCanvas {
  readonly #canvas: HTMLCanvasElement;
  readonly #wantsMotion: () => boolean;
  #shown: Shown | null = null;
  #size: Size = { width: 0, height: 0 };
  #camera: Camera | null = null;
  /** Where the camera glides to. */
  #goal: Camera | null = null;
  /** What is to be in view as soon as there is one. */
  #awaited: readonly Spot[] = [];
  #frame = 0;
  #gliding = 0;

  /** `wantsMotion` says whether the camera may glide; it jumps for readers who want no motion. */
  constructor(canvas: HTMLCanvasElement, wantsMotion: () => boolean) {
    this.#canvas = canvas;
    this.#wantsMotion = wantsMotion;
  }

  show(shown: Shown): void {
    this.#shown = shown;
    this.#hold();
    this.#redraw();
  }

  resize(size: Size): void {
    this.#size = size;
    this.#canvas.width = Math.round(size.width * density());
    this.#canvas.height = Math.round(size.height * density());
    this.#hold();
    // Setting its size empties a canvas: it is drawn again before it is seen.
    this.#draw();
  }

  /** Moves what is seen by so many pixels. */
  pan(dx: number, dy: number): void {
    this.#move((here) => panned(here, dx, dy));
  }

  /** As the wheel has it: along the story where it fits from above to below. */
  scroll(dx: number, dy: number): void {
    this.#move((here) =>
      this.#shown && fits(here, this.#shown.chart, this.#size)
        ? panned(here, dx + dy, 0)
        : panned(here, dx, dy),
    );
  }

  zoom(factor: number, at?: Spot): void {
    const spot = at ?? { x: this.#size.width / 2, y: this.#size.height / 2 };
    if (at) this.#move((here) => zoomed(here, factor, spot));
    else this.#glide((here) => zoomed(here, factor, spot));
  }

  /** Shows all of the story. */
  fit(): void {
    this.#glide((here) => (this.#shown ? whole(this.#shown.chart, this.#size) : here));
  }

  /** Goes back to where it begins. */
  open(): void {
    this.#stop();
    this.#camera = null;
    this.#redraw();
  }

  /** Brings the nearest of some points of the chart into view, once there is one. */
  reveal(points: readonly Spot[]): void {
    if (this.#camera) this.#glide((here) => showingOne(here, points, this.#size));
    else this.#awaited = points;
  }

  targetAt(spot: Spot, isHand = false): Target | null {
    return this.#shown && this.#camera && targetAt(this.#shown.chart, this.#camera, spot, isHand);
  }

  destroy(): void {
    this.#stop();
    cancelAnimationFrame(this.#frame);
  }

  #stop(): void {
    cancelAnimationFrame(this.#gliding);
    this.#goal = null;
  }

  #move(make: (here: Camera) => Camera): void {
    const here = this.#goal ?? this.#camera;
    this.#stop();
    if (here) this.#put(make(here));
  }

  #glide(make: (here: Camera) => Camera): void {
    if (!this.#camera || !this.#shown || !this.#wantsMotion()) return this.#move(make);
    const [from, began] = [this.#camera, performance.now()];
    const to = held(make(this.#goal ?? from), this.#shown.chart, this.#size);
    this.#stop();
    this.#goal = to;
    const step = (now: number) => {
      const share = Math.min(1, Math.max(0, (now - began) / GLIDE));
      this.#put(between(from, to, 1 - (1 - share) ** 3));
      if (share < 1) this.#gliding = requestAnimationFrame(step);
      else this.#goal = null;
    };
    this.#gliding = requestAnimationFrame(step);
  }

  #put(camera: Camera): void {
    this.#camera = camera;
    this.#hold();
    this.#redraw();
  }

  #opened(chart: Chart): Camera {
    const view = showingOne(opening(chart, this.#size), this.#awaited, this.#size);
    this.#awaited = [];
    return held(view, chart, this.#size);
  }

  #hold(): void {
    if (this.#camera && this.#shown) this.#camera = held(this.#camera, this.#shown.chart, this.#size);
  }

  #redraw(): void {
    this.#frame ||= requestAnimationFrame(() => this.#draw());
  }

  #draw(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
    const pen = this.#canvas.getContext("2d", { alpha: false });
    if (!pen || !this.#shown || this.#size.width === 0) return;
    this.#camera ??= this.#opened(this.#shown.chart);
    paint(pen, { ...this.#shown, camera: this.#camera, size: this.#size }, density());
  }
}

const density = () => Math.min(3, window.devicePixelRatio || 1);

const between = (from: Camera, to: Camera, share: number): Camera => ({
  x: from.x + (to.x - from.x) * share,
  y: from.y + (to.y - from.y) * share,
  zoom: from.zoom + (to.zoom - from.zoom) * share,
});
