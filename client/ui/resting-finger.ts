type Touch = Pick<PointerEvent, "pointerId" | "pointerType" | "clientX" | "clientY">;

/** A finger that rests for so long, in milliseconds, asks what is beneath it. */
const REST = 500;
/** What moves further than this, in pixels, does not rest. */
const STEADY = 8;

/**
 * Waits for a finger that rests where it was laid down, told of every pointer of a surface; a mouse never rests. No
 * browser's own menu is needed for it: not every one sends an event before it.
 */
export class RestingFinger {
  readonly #onRest: (touch: Touch) => void;
  #laid: Touch | null = null;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #hasRested = false;

  constructor(onRest: (touch: Touch) => void) {
    this.#onRest = onRest;
  }

  /** Whether the touch at hand, or the last one, rested: lifting the finger is no press then. */
  get hasRested(): boolean {
    return this.#hasRested;
  }

  /** A pointer comes down; a second finger ends the waiting for the first. */
  down(touch: Touch): void {
    const isSecond = this.#laid !== null;
    this.stop();
    this.#hasRested = false;
    if (isSecond || touch.pointerType === "mouse") return;
    this.#laid = touch;
    this.#waiting = setTimeout(() => {
      this.#hasRested = true;
      this.#onRest(touch);
    }, REST);
  }

  move({ pointerId, clientX, clientY }: Touch): void {
    const laid = this.#laid;
    if (laid?.pointerId !== pointerId) return;
    if (Math.hypot(clientX - laid.clientX, clientY - laid.clientY) > STEADY) this.stop();
  }

  /** The finger is lifted, or the surface scrolls beneath it: nothing is waited for any more. */
  stop(): void {
    clearTimeout(this.#waiting);
    this.#laid = null;
  }
}
