/** The list beneath the search box: whether it is open, and which of its options is at hand (-1: none). */
export type Combobox = { open: boolean; at: number };

/** What a key does to the list of `count` options; null when the key is none of the list's. */
export function afterKey({ open, at }: Combobox, key: string, count: number): Combobox | null {
  switch (key) {
    case "ArrowDown":
      return { open: true, at: count === 0 ? -1 : (at + 1) % count };
    case "ArrowUp":
      return { open: true, at: count === 0 ? -1 : at <= 0 ? count - 1 : at - 1 };
    case "Home":
    case "End":
      return open && at >= 0 ? { open, at: key === "Home" ? 0 : count - 1 } : null;
    case "Escape":
      return open ? { open: false, at: -1 } : null;
    default:
      return null;
  }
}
