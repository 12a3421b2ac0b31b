import type { Selected } from "./canvas-props.ts";
import type { Emphasis } from "./emphasis.ts";
import type { Side } from "./names.ts";

export type Drawing = {
  emphasis: Emphasis;
  sides: ReadonlyMap<string, Side | null>;
  selected: Selected | null;
  focused: string | null;
};

/** The classes of everything drawn, for the stylesheet to choose by. */
export function classesOf({ emphasis, sides, selected, focused }: Drawing): Map<string, string[]> {
  const marks = (id: string) => [
    ...(selected?.id === id ? ["selected"] : []),
    ...(focused === id ? ["focused"] : []),
  ];
  const classes = new Map<string, string[]>();
  for (const [id, level] of emphasis.characters)
    classes.set(id, [level, sides.get(id) ?? "unnamed", ...marks(id)]);
  for (const [id, level] of emphasis.ties) classes.set(id, [level, ...marks(id)]);
  return classes;
}
