import { settle, type Block } from "./settle.ts";
import type { Place } from "./strand.ts";

/** Strands in one column in a new order, those who meet together, before it is known where they stand. */
type Order = { above: readonly Place[]; together: readonly Place[]; below: readonly Place[] };

/** A crossing weighs more than any bend, and every bend more than how far it goes. */
const CROSSING = 100;
const BEND = 8;
const ROW = 0.5;
/** How far out the outermost stands: of equal places the one that keeps the whole compact. */
const REACH = 0.2;
/** After so many scenes without meeting anybody a strand weighs half: it may be gone for good. */
const FADING = 12;

const weightOf = ({ rest }: Place): number => 0.1 + 0.9 * 2 ** (-rest / FADING);

/**
 * The next column: those who meet stand together, and of all places they could gather in it is the one with the fewest
 * crossings, then the fewest bends. `before` holds everybody for whom room is kept, from above; `meeting` who meets here.
 */
export function nextColumn(before: readonly Place[], meeting: readonly number[]): Place[] {
  const were = new Map(before.map((place) => [place.strand, place]));
  const isMeeting = new Set(meeting);
  const known = before.filter(({ strand }) => isMeeting.has(strand));
  const others = before.filter(({ strand }) => !isMeeting.has(strand));
  const newcomers = meeting
    .filter((strand) => !were.has(strand))
    .map((strand): Place => ({ strand, y: NaN, rest: 0 }));
  let [best, least] = [[] as Place[], Infinity];
  for (const { slot, crossings } of slotsOf(before, isMeeting)) {
    if (crossings * CROSSING >= least) break;
    for (const together of waysOf(known, newcomers)) {
      const placed = placedIn({ above: others.slice(0, slot), together, below: others.slice(slot) });
      const cost = crossings * CROSSING + bendsOf(placed, were);
      if (cost < least) [best, least] = [placed, cost];
    }
  }
  return best.map((place) => ({ ...place, rest: isMeeting.has(place.strand) ? 0 : place.rest + 1 }));
}

/** Newcomers stand below those they meet, or above them. */
function waysOf(known: readonly Place[], newcomers: readonly Place[]): Place[][] {
  const below = [...known, ...newcomers];
  return known.length === 0 || newcomers.length === 0 ? [below] : [below, [...newcomers, ...known]];
}

/**
 * Where those who meet could gather, the places that make the fewest strands cross first: `slot` is how many of the
 * others stay above. From one slot to the next only the one between them changes sides, and crosses those who meet and
 * stood on its other side.
 */
function slotsOf(before: readonly Place[], isMeeting: ReadonlySet<number>) {
  const all = before.filter(({ strand }) => isMeeting.has(strand)).length;
  const others: { weight: number; meetingAbove: number }[] = [];
  let meetingAbove = 0;
  for (const place of before) {
    if (isMeeting.has(place.strand)) meetingAbove += 1;
    else others.push({ weight: weightOf(place), meetingAbove });
  }
  let crossings = others.reduce((sum, one) => sum + one.weight * (all - one.meetingAbove), 0);
  const slots = [{ slot: 0, crossings }];
  for (const [at, one] of others.entries()) {
    crossings += one.weight * (2 * one.meetingAbove - all);
    slots.push({ slot: at + 1, crossings });
  }
  return slots.toSorted((one, other) => one.crossings - other.crossings || one.slot - other.slot);
}

/** Everybody in order, as near as can be to where they were. */
function placedIn({ above, together, below }: Order): Place[] {
  const alone = ({ y }: Place): Block => ({ size: 1, wants: [y] });
  const wants = together.flatMap(({ y }, at) => (Number.isNaN(y) ? [] : [y - at]));
  const free = wants.length > 0 ? wants : [roomFor(together.length, above.at(-1)?.y, below[0]?.y)];
  const blocks = [...above.map(alone), { size: together.length, wants: free }, ...below.map(alone)];
  const rows = settle(blocks).flatMap((begin, at) =>
    at === above.length ? together.map((_, within) => begin + within) : [begin],
  );
  return [...above, ...together, ...below].map((place, at) => ({ ...place, y: rows[at] ?? 0 }));
}

/** The row nearest to the middle where so many newcomers fit between two strands, or next to one where there is none. */
function roomFor(size: number, above = -Infinity, below = Infinity): number {
  const [low, high] = [above + 1, below - size];
  if (low > high) return Math.abs(low) < Math.abs(high) ? low : high;
  return Math.min(Math.max(-Math.floor(size / 2), low), high);
}

/** What it costs that strands bend from where they were, and how far out they come to stand. */
function bendsOf(placed: readonly Place[], were: ReadonlyMap<number, Place>): number {
  let cost = 0;
  for (const place of placed) {
    const away = Math.abs(place.y - (were.get(place.strand)?.y ?? place.y));
    if (away > 0) cost += weightOf(place) * (BEND + ROW * away);
  }
  return cost + REACH * Math.max(-(placed[0]?.y ?? 0), placed.at(-1)?.y ?? 0, 0);
}
