import { RestingFinger } from "../ui/resting-finger.ts";
import type { Target } from "./hit.ts";
import type { StrandCanvas } from "./strand-canvas.ts";

type Spot = { x: number; y: number };
export type HandEvents = {
  /** The mouse is over something, or over nothing any more. */
  onHover: (target: Target | null, spot: Spot) => void;
  onPress: (target: Target | null) => void;
};

/** What moves further than this, in pixels, is no press. */
const STEADY = 5;
const WHEEL = 0.0022;

/** Lets mouse, wheel and fingers move the chart: one drags it, two spread it. Returns how to stop. */
export function listenToHands(element: HTMLElement, canvas: StrandCanvas, events: HandEvents): () => void {
  const ended = new AbortController();
  const { signal } = ended;
  const fingers = new Fingers(element, canvas, events);
  element.addEventListener("pointerdown", (event) => fingers.down(event), { signal });
  element.addEventListener("pointermove", (event) => fingers.move(event), { signal });
  element.addEventListener("pointerup", (event) => fingers.up(event, true), { signal });
  element.addEventListener("pointercancel", (event) => fingers.up(event, false), { signal });
  element.addEventListener("pointerleave", (event) => fingers.leave(event), { signal });
  const turn = (event: WheelEvent) => {
    event.preventDefault();
    const { ctrlKey, metaKey, shiftKey, deltaX, deltaY } = event;
    if (ctrlKey || metaKey) canvas.zoom(Math.exp(-deltaY * WHEEL), spotIn(element, event));
    else if (shiftKey) canvas.scroll(deltaX + deltaY, 0);
    else canvas.scroll(deltaX, deltaY);
  };
  element.addEventListener("wheel", turn, { signal, passive: false });
  return () => {
    ended.abort();
    fingers.rest();
  };
}

/** The mouse or the fingers that are down, and how far they have moved since the first came. */
class Fingers {
  readonly #down = new Map<number, Spot>();
  #moved = 0;
  readonly #resting: RestingFinger;
  readonly #element: HTMLElement;
  readonly #canvas: StrandCanvas;
  readonly #events: HandEvents;

  constructor(element: HTMLElement, canvas: StrandCanvas, events: HandEvents) {
    this.#element = element;
    this.#canvas = canvas;
    this.#events = events;
    this.#resting = new RestingFinger((touch) => this.#hold(spotIn(element, touch)));
  }

  down(event: PointerEvent): void {
    if (event.button !== 0) return;
    if (this.#down.size === 0) this.#moved = 0;
    const spot = spotIn(this.#element, event);
    this.#down.set(event.pointerId, spot);
    this.#resting.down(event);
  }

  /** Shows what a mouse shows that rests there; lifting the finger is no press then. */
  #hold(spot: Spot): void {
    if (this.#moved > STEADY) return;
    this.#events.onHover(this.#canvas.targetAt(spot, true), spot);
  }

  /** No finger is to be waited for any more. */
  rest(): void {
    this.#resting.stop();
  }

  move(event: PointerEvent): void {
    const spot = spotIn(this.#element, event);
    const before = this.#down.get(event.pointerId);
    this.#resting.move(event);
    if (before) this.#drag(event.pointerId, before, spot);
    else if (event.pointerType === "mouse") this.#events.onHover(this.#canvas.targetAt(spot), spot);
  }

  #drag(id: number, before: Spot, spot: Spot): void {
    this.#moved += distance(before, spot);
    this.#down.set(id, spot);
    const other = [...this.#down].find(([one]) => one !== id)?.[1];
    if (other) this.#canvas.zoom(distance(spot, other) / distance(before, other), middle(spot, other));
    else if (this.#moved > STEADY) this.#canvas.pan(before.x - spot.x, before.y - spot.y);
    if (this.#moved <= STEADY) return;
    this.#events.onHover(null, spot);
    if (!this.#element.hasPointerCapture(id)) this.#element.setPointerCapture(id);
  }

  up(event: PointerEvent, isPress: boolean): void {
    this.rest();
    if (!this.#down.delete(event.pointerId) || !isPress || this.#moved > STEADY || this.#resting.hasRested)
      return;
    const isHand = event.pointerType !== "mouse";
    if (isHand) this.#events.onHover(null, spotIn(this.#element, event));
    this.#events.onPress(this.#canvas.targetAt(spotIn(this.#element, event), isHand));
  }

  leave(event: PointerEvent): void {
    // A finger leaves with every lift: what it asked for is to be read yet.
    if (this.#resting.hasRested && event.pointerType !== "mouse") return;
    this.#events.onHover(null, spotIn(this.#element, event));
  }
}

function spotIn(element: HTMLElement, { clientX, clientY }: Pick<MouseEvent, "clientX" | "clientY">): Spot {
  const { left, top } = element.getBoundingClientRect();
  return { x: clientX - left, y: clientY - top };
}

const distance = (one: Spot, other: Spot): number =>
  Math.max(0.01, Math.hypot(one.x - other.x, one.y - other.y));
const middle = (one: Spot, other: Spot): Spot => ({ x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 });
