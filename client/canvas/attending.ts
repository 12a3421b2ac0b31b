import { afterNextPaint } from "../ui/after-next-paint.ts";
import { NO_ATTENTION, type Attention } from "./emphasis.ts";

/** From what was shown to what is to be; `isLeftOtherwise` where lenses or filters leave something else of it. */
export type Turn = { before: Attention; isLeftOtherwise: boolean };

/**
 * What the reader attends to, and when that is shown. What lenses and filters leave of a crowd takes a moment to work
 * out: it is shown after the next paint, so that whoever pressed one is answered first.
 */
export class Attending {
  readonly #show: (turn: Turn) => void;
  readonly #later: typeof afterNextPaint;
  #wanted: Attention = NO_ATTENTION;
  #shown: Attention = NO_ATTENTION;
  #callOff: (() => void) | null = null;

  constructor(show: (turn: Turn) => void, later = afterNextPaint) {
    this.#show = show;
    this.#later = later;
  }

  get wanted(): Attention {
    return this.#wanted;
  }

  attend(attention: Partial<Attention>, isCrowd: boolean): void {
    this.#wanted = { ...this.#wanted, ...attention };
    if (this.#isLeftOtherwise && isCrowd) this.#callOff ??= this.#later(() => this.#turn());
    else this.#turn();
  }

  destroy(): void {
    this.#callOff?.();
  }

  get #isLeftOtherwise(): boolean {
    return this.#shown.lensed !== this.#wanted.lensed || this.#shown.isDimmed !== this.#wanted.isDimmed;
  }

  #turn(): void {
    this.#callOff?.();
    this.#callOff = null;
    const turn = { before: this.#shown, isLeftOtherwise: this.#isLeftOtherwise };
    this.#shown = this.#wanted;
    this.#show(turn);
  }
}
