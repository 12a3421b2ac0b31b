import type { CharacterId, CompanyId } from "#contract/words.ts";
import type { AcrossAsked, ConnectionAsked } from "./looking.ts";

/** Who is to be connected, as it comes from the reader's hands or an address. */
export type Asking = {
  from: CharacterId;
  to?: CharacterId | null;
  third?: CharacterId | null;
  without?: readonly CharacterId[];
  chain?: number;
};

/** What is asked in its canonical form: nobody is connected to themselves, nor left out of what is asked about them. */
export function connectionOf({
  from,
  to = null,
  third = null,
  without = [],
  chain = 0,
}: Asking): ConnectionAsked {
  const second = to === from ? null : to;
  const last = second === null || third === from || third === second ? null : third;
  const left = without.filter((id) => id !== from && id !== second && id !== last);
  return { from, to: second, third: last, without: [...new Set(left)], chain };
}

/** Two companies between which connectors are asked for; one alone while the other is to be picked. */
export const acrossOf = (from: CompanyId, to: CompanyId | null = null): AcrossAsked => ({
  from,
  to: to === from ? null : to,
});
