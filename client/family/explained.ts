import type { KinTie } from "./kin.ts";

/**
 * Tells which ties other ties say already, so that no line of their own need be drawn: siblings whose parents
 * are known, a grandparent who is a parent's parent, an aunt who is a parent's sister.
 */
export function explainedBy(ties: readonly KinTie[]): (tie: KinTie) => boolean {
  const parents = new Map<string, Set<string>>();
  const siblings = new Map<string, Set<string>>();
  for (const { bond, from, to } of ties) {
    if (bond === "parent") put(parents, to, from);
    if (bond !== "sibling") continue;
    put(siblings, from, to);
    put(siblings, to, from);
  }
  const parentsOf = (id: string): string[] => [...(parents.get(id) ?? [])];
  const shareParent = (one: string, other: string) =>
    parentsOf(one).some((parent) => parents.get(other)?.has(parent) ?? false);
  const areSiblings = (one: string, other: string) =>
    siblings.get(one)?.has(other) === true || shareParent(one, other);
  const isAncestor = (elder: string, id: string, generations: number): boolean =>
    generations === 0
      ? elder === id
      : parentsOf(id).some((parent) => isAncestor(elder, parent, generations - 1));
  return ({ bond, from, to, drop }) => {
    if (bond === "sibling") return shareParent(from, to);
    if (bond !== "elder") return false;
    return drop > 1 ? isAncestor(from, to, drop) : parentsOf(to).some((parent) => areSiblings(from, parent));
  };
}

function put(sets: Map<string, Set<string>>, key: string, value: string): void {
  const held = sets.get(key);
  if (held) held.add(value);
  else sets.set(key, new Set([value]));
}
