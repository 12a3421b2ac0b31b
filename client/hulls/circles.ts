import type { GraphTie } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";

/** Whoever belongs together: the parts of a web that ties hold together, each with at least `least` members. */
export function joined(ties: readonly GraphTie[], least: number): CharacterId[][] {
  const groups = new Groups<CharacterId>();
  for (const { from, to } of ties) groups.join(from, to);
  return groups.all().filter((group) => group.length >= least);
}

/**
 * Circles of those who all know each other, and may overlap: communities of the clique percolation method with
 * cliques of three (Palla, Derényi, Farkas and Vicsek, "Uncovering the overlapping community structure of complex
 * networks in nature and society", Nature 435, 2005). Triangles that share a side are of one circle.
 */
export function circlesOf(ties: readonly GraphTie[]): CharacterId[][] {
  const triangles = trianglesOf(ties);
  const groups = new Groups<string>();
  const bySide = new Map<string, string>();
  for (const triangle of triangles) {
    const name = triangle.join(" ");
    groups.join(name, name);
    for (const side of sidesOf(triangle)) {
      groups.join(name, bySide.get(side) ?? name);
      bySide.set(side, name);
    }
  }
  const byName = new Map(triangles.map((triangle) => [triangle.join(" "), triangle]));
  return groups.all().map((names) => [...new Set(names.flatMap((name) => byName.get(name) ?? []))]);
}

type Triangle = [CharacterId, CharacterId, CharacterId];

const sidesOf = ([a, b, c]: Triangle): string[] => [`${a} ${b}`, `${a} ${c}`, `${b} ${c}`];

function trianglesOf(ties: readonly GraphTie[]): Triangle[] {
  const later = new Map<CharacterId, Set<CharacterId>>();
  for (const { from, to } of ties) {
    const [one, other] = from < to ? [from, to] : [to, from];
    if (one !== other) later.set(one, (later.get(one) ?? new Set()).add(other));
  }
  const after = (id: CharacterId) => [...(later.get(id) ?? [])].toSorted();
  return [...later.keys()]
    .toSorted()
    .flatMap((a) =>
      after(a).flatMap((b) => after(b).flatMap((c): Triangle[] => (later.get(a)?.has(c) ? [[a, b, c]] : []))),
    );
}

/** Things that are joined are of one group: union and find. */
class Groups<Thing> {
  readonly #above = new Map<Thing, Thing>();

  join(one: Thing, other: Thing): void {
    this.#above.set(this.#top(one), this.#top(other));
  }

  all(): Thing[][] {
    const groups = new Map<Thing, Thing[]>();
    for (const thing of this.#above.keys()) {
      const top = this.#top(thing);
      groups.set(top, [...(groups.get(top) ?? []), thing]);
    }
    return [...groups.values()];
  }

  #top(thing: Thing): Thing {
    const above = this.#above.get(thing);
    if (above === undefined) this.#above.set(thing, thing);
    return above === undefined || above === thing ? thing : this.#top(above);
  }
}
