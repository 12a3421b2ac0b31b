import { horizonThrough, installmentNumberOf, isEnd, type Position } from "#contract/telling.ts";

/** What the track has room for: its installments, and the scenes of the one that is opened up. */
export type Track = {
  /** How many installments the story has. */
  count: number;
  /** Whether there is a stop before the first: what was before the story. */
  before: boolean;
  /** The number of the installment that is opened up; null for none. */
  open: number | null;
  /** The numbers of the first and last near the thumb, that a long track gives more room; null for none. */
  near: { first: number; last: number } | null;
  /** Where the scenes stand of the installments that are known scene by scene, in order. */
  scenes: ReadonlyMap<number, readonly Position[]>;
};

/** In a long track each installment near the thumb takes this share more. */
const SHARE_NEAR = 0.02;
/** An opened installment takes this much for each scene (and a share of a long track), at most a part of all. */
const ROOM_A_SCENE = 0.35;
const SHARE_A_SCENE = 0.02;
const MOST_SHARE = 0.6;

/** From this many installments on they are not drawn one by one. */
const MANY = 24;

export const isLong = ({ count }: Pick<Track, "count">): boolean => count > MANY;

/**
 * Where a position stands along the track, from 0 to 1. Installments stand in the middle of cells of equal
 * width; the one opened up has a wider one, with its scenes between the installment before and itself.
 */
export function alongOf(track: Track, position: Position): number {
  const number = installmentNumberOf(position);
  const end = endOf(track, number);
  if (isEnd(position) || number === 0) return end;
  const begin = Math.max(0, endOf(track, number - 1));
  return begin + (end - begin) * wayOf(track, position);
}

/** Where the end of an installment stands; number 0 is before the first. */
function endOf(track: Track, number: number): number {
  const { first, last, extra } = widened(track);
  const past = Math.max(0, Math.min(last, number) - first + 1) * extra;
  return (number + (track.before ? 1 : 0) + past - 0.5) / cellsOf(track);
}

/** How many cells of the usual width the whole track has room for. */
function cellsOf(track: Track): number {
  const { first, last, extra } = widened(track);
  return track.count + (track.before ? 1 : 0) + (last - first + 1) * extra;
}

/** Which installments have wider cells, and by how much each: the one opened up, or those near the thumb. */
function widened({ count, open, near, scenes }: Track): { first: number; last: number; extra: number } {
  if (open === null) return near ? { ...near, extra: count * SHARE_NEAR } : { first: 1, last: 0, extra: 0 };
  const many = scenes.get(open)?.length ?? 0;
  const extra = Math.min(count * MOST_SHARE, many * Math.max(ROOM_A_SCENE, count * SHARE_A_SCENE));
  return { first: open, last: open, extra };
}

/** Where the line of a track begins: at its first stop, or at its very edge where scenes lie before the first end. */
export const beginOf = (track: Track): number =>
  track.before
    ? alongOf(track, 0)
    : track.open === 1 || isLong(track)
      ? 0
      : alongOf(track, horizonThrough(1));

/** A position as the value of a slider: installments are whole numbers, scenes parts of the way from the one before. */
export function valueOf(track: Track, position: Position): number {
  const number = installmentNumberOf(position);
  return isEnd(position) || number === 0 ? number : round(number - 1 + wayOf(track, position));
}

/** How far a scene is on the way from the installment before to its own, from 0 to 1. */
function wayOf({ scenes }: Track, position: Position): number {
  const all = scenes.get(installmentNumberOf(position)) ?? [];
  return all.filter((scene) => scene <= position).length / (all.length + 1);
}

const round = (value: number): number => Math.round(value * 100) / 100;

/** The width of an installment's cell, from 0 to 1: what its title may take. */
export function widthOf(track: Track, number: number): number {
  return (track.open === number ? 1 + widened(track).extra / 2 : 1) / cellsOf(track);
}

/** What a point of the track means: the nearest stop, or an installment past the reader's own horizon. */
export type Picked = { stop: Position } | { unseen: number };

/** What lies nearest to a point of the track. `stops` are in order, and not empty. */
export function pickAlong(track: Track, stops: readonly Position[], seen: number, along: number): Picked {
  const distance = (position: Position) => Math.abs(alongOf(track, position) - along);
  const stop = stops.reduce((best, one) => (distance(one) < distance(best) ? one : best));
  const unseen = Array.from({ length: track.count - seen }, (_, at) => seen + 1 + at);
  const next = unseen.find((number) => distance(horizonThrough(number)) < distance(stop));
  if (next === undefined) return { stop };
  const nearest = unseen.reduce((best, one) =>
    distance(horizonThrough(one)) < distance(horizonThrough(best)) ? one : best,
  );
  return { unseen: nearest };
}
