import { columnAfter } from "./arrange.ts";
import type { Arrangement, Columns, Place } from "./strand.ts";

/**
 * The arrangement of columns, a few at a time, so that a long story does not keep the page from anything else. What
 * an arrangement made before has in common with it, from the first column on, is taken over: a column depends on
 * none after it.
 */
export class Arranging {
  readonly #columns: Columns;
  readonly #arranged: (readonly Place[])[];

  constructor(columns: Columns, former: Arranging | null = null) {
    this.#columns = columns;
    this.#arranged = former ? former.#arranged.slice(0, former.#common(columns)) : [];
  }

  /** What is arranged so far: of the first columns. */
  get soFar(): Arrangement {
    return this.#arranged.slice();
  }

  get isDone(): boolean {
    return this.#arranged.length >= this.#columns.length;
  }

  /** Arranges column after column while there are any and `goesOn` says so; at least one. */
  work(goesOn: () => boolean): void {
    while (!this.isDone) {
      this.#arranged.push(columnAfter(this.#arranged.at(-1), this.#columns[this.#arranged.length]));
      if (!goesOn()) return;
    }
  }

  #common(columns: Columns): number {
    const apart = this.#columns.findIndex((column, at) => !isSame(column, columns[at]));
    return apart < 0 ? this.#columns.length : apart;
  }
}

const isSame = (one: readonly number[], other: readonly number[] | undefined): boolean =>
  one.length === other?.length && one.every((strand, at) => strand === other[at]);
