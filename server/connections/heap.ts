/** A binary heap: takes anything with a cost, and gives the cheapest back; of the same cost, whichever was put first. */
export class Heap<Item extends { cost: number }> {
  readonly #items: { item: Item; turn: number }[] = [];
  #turns = 0;

  put(item: Item): void {
    const items = this.#items;
    items.push({ item, turn: this.#turns++ });
    let at = items.length - 1;
    while (at > 0 && this.#swapped((at - 1) >> 1, at)) at = (at - 1) >> 1;
  }

  take(): Item | undefined {
    const items = this.#items;
    const [first] = items;
    const last = items.pop();
    if (!first || !last || first === last) return first?.item;
    items[0] = last;
    let at = 0;
    for (let child = this.#cheaperChild(at); this.#swapped(at, child); child = this.#cheaperChild(at))
      at = child;
    return first.item;
  }

  #cheaperChild(at: number): number {
    const left = 2 * at + 1;
    return this.#isAfter(left, left + 1) ? left + 1 : left;
  }

  /** Puts the two right where the upper one should be the lower one. */
  #swapped(upper: number, lower: number): boolean {
    const [one, other] = [this.#items[upper], this.#items[lower]];
    if (!one || !other || !this.#isAfter(upper, lower)) return false;
    this.#items[upper] = other;
    this.#items[lower] = one;
    return true;
  }

  #isAfter(at: number, than: number): boolean {
    const [one, other] = [this.#items[at], this.#items[than]];
    if (!one || !other) return false;
    return (
      one.item.cost - other.item.cost > 0 || (one.item.cost === other.item.cost && one.turn > other.turn)
    );
  }
}
