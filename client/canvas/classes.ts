import type { Graph } from "#contract/graph.ts";
import type { Selected, Signs } from "./canvas-props.ts";
import type { Emphasis } from "./emphasis.ts";
import type { Side } from "./names.ts";

export type Drawing = {
  part: Graph;
  /** Of those of the part that are seen. */
  emphasis: Emphasis;
  sides: ReadonlyMap<string, Side | null>;
  selected: Selected | null;
  signs: Signs | null;
  focused: string | null;
};

const UNSEEN = ["unseen"];

/** The classes of everything drawn, for the stylesheet to choose by. */
export function classesOf({
  part,
  emphasis,
  sides,
  selected,
  signs,
  focused,
}: Drawing): Map<string, string[]> {
  const marks = (id: string) => [
    ...(selected?.id === id ? ["selected"] : []),
    ...(focused === id ? ["focused"] : []),
  ];
  const signOf = (sign: string | undefined) => (sign === undefined ? [] : [`sign-${sign}`]);
  const classes = new Map<string, string[]>();
  for (const [id, level] of emphasis.characters) {
    const sign = signOf(signs?.characters.get(id));
    classes.set(id, [level, sides.get(id) ?? "unnamed", ...sign, ...marks(id)]);
  }
  for (const [id, level] of emphasis.ties) {
    classes.set(id, [level, ...signOf(signs?.ties.get(id)), ...marks(id)]);
  }
  for (const { id } of [...part.characters, ...part.ties]) {
    if (!classes.has(id)) classes.set(id, UNSEEN);
  }
  return classes;
}
