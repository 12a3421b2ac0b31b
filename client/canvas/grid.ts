import type { Rectangle } from "./camera.ts";

/** Boxes by where they lie, so that asking what lies on one need not look at all of them. */
export class Grid<Item> {
  readonly #cell: number;
  readonly #cells = new Map<string, { box: Rectangle; item: Item }[]>();

  /** `cell` is the side of a cell: about the size of the boxes that will be asked about. */
  constructor(cell: number) {
    this.#cell = Math.max(1, cell);
  }

  add(box: Rectangle, item: Item): void {
    const entry = { box, item };
    for (const key of this.#keysOf(box)) {
      const cell = this.#cells.get(key);
      if (cell) cell.push(entry);
      else this.#cells.set(key, [entry]);
    }
  }

  /** What lies on a box, each once. */
  on(box: Rectangle): Set<Item> {
    const found = new Set<Item>();
    for (const key of this.#keysOf(box)) {
      for (const entry of this.#cells.get(key) ?? []) if (overlap(box, entry.box)) found.add(entry.item);
    }
    return found;
  }

  #keysOf({ left, right, top, bottom }: Rectangle): string[] {
    const keys: string[] = [];
    const at = (value: number) => Math.floor(value / this.#cell);
    for (let x = at(left); x <= at(right); x += 1)
      for (let y = at(top); y <= at(bottom); y += 1) keys.push(`${x} ${y}`);
    return keys;
  }
}

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
