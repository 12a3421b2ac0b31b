import type { Graph, GraphCharacter } from "#contract/graph.ts";
import type { Importance } from "#contract/words.ts";
import { kinTies, type KinTie } from "./kin.ts";

/** Those whom kinship joins, and what joins them. */
export type Kindred = { people: GraphCharacter[]; ties: KinTie[] };

/** The families of a graph, the largest first, then the one met first. What makes none by itself is left out. */
export function familiesOf({ characters, ties }: Graph): Kindred[] {
  const all = kinTies(ties).toSorted((one, other) => one.revealed - other.revealed || byId(one, other));
  const heads = new Map<string, string>();
  const headOf = (id: string): string => {
    const head = heads.get(id) ?? id;
    return head === id ? id : headOf(head);
  };
  for (const { from, to } of all) heads.set(headOf(to), headOf(from));
  const people = characters.toSorted((one, other) => one.revealed - other.revealed || byId(one, other));
  const families = new Map<string, Kindred>();
  for (const person of people) {
    const head = headOf(person.id);
    const family = families.get(head) ?? {
      people: [],
      ties: all.filter(({ from }) => headOf(from) === head),
    };
    family.people.push(person);
    families.set(head, family);
  }
  return [...families.values()]
    .filter((family) => family.ties.some(({ isEnough }) => isEnough))
    .toSorted((one, other) => other.people.length - one.people.length);
}

const byId = (one: { id: string }, other: { id: string }): number => (one.id < other.id ? -1 : 1);

const RANKS: Record<Importance, number> = { lead: 0, main: 1, recurring: 2, guest: 3 };

/** The person a family is named after: of those of most importance the one with most ties of kinship. */
export function mainOf({ people, ties }: Kindred): GraphCharacter {
  const tiesOf = ({ id }: GraphCharacter) => ties.filter(({ from, to }) => from === id || to === id).length;
  const [main] = people.toSorted(
    (one, other) => RANKS[one.importance] - RANKS[other.importance] || tiesOf(other) - tiesOf(one),
  );
  if (!main) throw new TypeError("A family has somebody in it.");
  return main;
}
