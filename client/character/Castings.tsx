import type { Casting } from "#contract/character.ts";
import { CastingLine } from "./CastingLine.tsx";

/** Who plays a character, and where else one may know them from. */
export function Castings({ castings }: { castings: readonly Casting[] }) {
  return castings.map((casting) => <CastingLine key={casting.person.id} casting={casting} />);
}
