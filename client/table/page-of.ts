/** How many rows a page of a table holds: enough to skim, few enough to draw at once. */
export const ROWS_A_PAGE = 50;

/** A page of a list: its items, the place of the first and last (from 1), and whether there are others. */
export type PageOf<Item> = {
  at: number;
  items: Item[];
  first: number;
  last: number;
  count: number;
  pages: number;
};

/** The page asked for, or the last one where there are fewer. */
export function pageOf<Item>(all: readonly Item[], asked: number): PageOf<Item> {
  const pages = Math.max(1, Math.ceil(all.length / ROWS_A_PAGE));
  const at = Math.min(Math.max(0, asked), pages - 1);
  const items = all.slice(at * ROWS_A_PAGE, (at + 1) * ROWS_A_PAGE);
  const first = items.length === 0 ? 0 : at * ROWS_A_PAGE + 1;
  return { at, items, first, last: at * ROWS_A_PAGE + items.length, count: all.length, pages };
}
