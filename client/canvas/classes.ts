import type { Graph } from "#contract/graph.ts";
import type { Selected, Signs } from "./canvas-props.ts";
import { isDot } from "./dot-style.ts";
import type { Emphasis } from "./emphasis.ts";
import type { Side } from "./names.ts";
import type { Scale } from "./sizes.ts";

export type Drawing = {
  part: Graph;
  /** Of those of the part that are seen. */
  emphasis: Emphasis;
  sides: ReadonlyMap<string, Side | null>;
  /** How large discs are seen: some as no more than dots. */
  scale: Scale | null;
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
  scale,
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
  const dots = new Set<string>(
    part.characters.flatMap(({ id, importance }) => (scale && isDot(importance, scale) ? id : [])),
  );
  for (const [id, level] of emphasis.characters) {
    const side = sides.get(id) ?? null;
    const name = side === null && focused !== id ? [] : ["named", ...(side === null ? [] : [side])];
    const dot = dots.has(id) ? ["dot"] : [];
    classes.set(id, [level, ...name, ...dot, ...signOf(signs?.characters.get(id)), ...marks(id)]);
  }
  for (const [id, level] of emphasis.ties) {
    classes.set(id, [level, ...signOf(signs?.ties.get(id)), ...marks(id)]);
  }
  for (const { id } of [...part.characters, ...part.ties]) {
    if (!classes.has(id)) classes.set(id, UNSEEN);
  }
  return classes;
}
