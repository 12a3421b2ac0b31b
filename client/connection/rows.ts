import type { Chain, Connection } from "#contract/connection.ts";

/**
 * A connection as it is drawn and read: two as one row, three as a row from the first by way of where they meet to the
 * second, and another from there to the third where it does not end there.
 */
export function rowsOf({ chains: [first, second, third] }: Pick<Connection, "chains">): Chain[] {
  if (!first) return [];
  return [second ? joined(first, second) : first, ...(third ? [back(third)] : [])];
}

const back = ({ characters, ties }: Chain): Chain => ({
  characters: characters.toReversed(),
  ties: ties.toReversed(),
});

const joined = (first: Chain, second: Chain): Chain => ({
  characters: [...first.characters, ...back(second).characters.slice(1)],
  ties: [...first.ties, ...back(second).ties],
});
