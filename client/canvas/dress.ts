import type { Graph } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { classesOf } from "./classes.ts";
import { emphasisOf, type Attention } from "./emphasis.ts";
import { dimmedIn, type Folded } from "./folds.ts";
import { withNamesOf } from "./name-sides.ts";
import type { Side } from "./names.ts";
import type { Plan, PlanInput } from "./plan.ts";
import { idsOf } from "./sights.ts";
import { takesAMoment } from "./sizes.ts";
import type { Spotlit } from "./spotlight-layer.ts";

export type Dressed = {
  /** All that is drawn, and what of it is seen. */
  part: Graph;
  seen: Folded;
  plan: Plan | null;
  input: PlanInput;
  /** On which side of its disc each name found room. */
  sides: ReadonlyMap<string, Side | null>;
  attention: Attention;
  focused: CharacterId | null;
};

/** The classes of all that is drawn: whoever is near what is looked at is named too, as far as there is room. */
export function dress({
  part,
  seen,
  plan,
  input,
  sides,
  attention,
  focused,
}: Dressed): Map<string, string[]> {
  const { hovered, selected, signs } = attention;
  const isDimmed = dimmedIn(seen, attention.isDimmed);
  const emphasis = emphasisOf(idsOf(seen), seen.ties, { ...attention, isDimmed });
  const near = new Set<string>(
    [...emphasis.characters].flatMap(([id, level]) => (level === "near" ? id : [])),
  );
  const first = hovered?.id ?? selected?.id ?? null;
  const named = plan ? withNamesOf(sides, near, first, { ...input, part: seen, plan }) : sides;
  const scale = plan?.scale ?? null;
  return classesOf({ part, emphasis, sides: named, scale, selected, signs, focused });
}

/** The classes of the picture, and what is lit in a layer above it, to be worked out when it is. */
export type Layers = { classes: ReadonlyMap<string, string[]>; light: (() => Spotlit) | null };

/**
 * Dresses what is drawn, in two layers where there is a crowd, which takes a moment to draw: the picture stays as it
 * is, whoever is looked at, and what stands out lies above it. How it looks at rest is kept in mind.
 */
export class Dresser {
  #rest: { of: readonly unknown[]; classes: ReadonlyMap<string, string[]> } | null = null;

  inLayers(dressed: Dressed): Layers {
    const { part, attention, focused } = dressed;
    if (!takesAMoment(part.ties.length)) return { classes: dress(dressed), light: null };
    const classes = this.#atRest(dressed);
    const { hovered, lit, selected } = attention;
    // In a crowd the pointer is nearly always on some strand: that alone dims nothing.
    const isDimming = lit !== null || selected !== null || hovered?.type === "character";
    if (!isDimming && hovered === null && focused === null) return { classes, light: null };
    return { classes, light: () => ({ classes: outstanding(dress(dressed), part, focused), isDimming }) };
  }

  #atRest(dressed: Dressed): ReadonlyMap<string, string[]> {
    const { part, seen, plan, sides, attention } = dressed;
    const of = [part, seen, plan, sides, attention.signs, attention.lensed, attention.isDimmed];
    if (this.#rest?.of.every((one, at) => one === of[at])) return this.#rest.classes;
    const resting = { ...attention, hovered: null, lit: null, selected: null };
    const classes = dress({ ...dressed, attention: resting, focused: null });
    this.#rest = { of, classes };
    return classes;
  }
}

/** Who is near what is looked at, the ties between them, and who has the ring of the keyboard. */
function outstanding(
  classes: ReadonlyMap<string, string[]>,
  { characters, ties }: Graph,
  focused: string | null,
): Map<string, string[]> {
  const stands = (id: string) => id === focused || classes.get(id)?.[0] === "near";
  const own = [
    ...characters.filter(({ id }) => stands(id)),
    ...ties.filter((tie) => classes.get(tie.id)?.[0] === "full" && stands(tie.from) && stands(tie.to)),
  ];
  return new Map(own.map(({ id }) => [id, classes.get(id) ?? []]));
}
