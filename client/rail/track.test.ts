import fc from "fast-check";
import { expect, test } from "vitest";
import { horizonThrough } from "#contract/telling.ts";
import { alongOf, beginOf, pickAlong, valueOf, widthOf, type Track } from "./track.ts";

const closed: Track = { count: 8, before: false, open: null, near: null, scenes: new Map() };
const opened: Track = { ...closed, open: 4, scenes: new Map([[4, [4001, 4002, 4009]]]) };
const ends = [1999, 2999, 3999, 4999];

const anyTrack: fc.Arbitrary<Track> = fc
  .record({
    count: fc.integer({ min: 1, max: 400 }),
    before: fc.boolean(),
    scenes: fc.uniqueArray(fc.integer({ min: 1, max: 998 }), { maxLength: 25 }),
    open: fc.nat(),
    isOpen: fc.boolean(),
  })
  .map(({ count, before, scenes, open, isOpen }) => {
    const number = (open % count) + 1;
    const positions = scenes.toSorted((one, other) => one - other).map((scene) => number * 1000 + scene);
    const near = { first: Math.max(1, number - 4), last: Math.min(count, number + 4) };
    return { count, before, open: isOpen ? number : null, near, scenes: new Map([[number, positions]]) };
  });

test("installments stand in the middle of equal cells", () => {
  expect(ends.map((position) => alongOf(closed, position))).toEqual([1, 3, 5, 7].map((half) => half / 16));
  expect(widthOf(closed, 3)).toBe(1 / 8);
  expect(alongOf({ ...closed, before: true }, 0)).toBe(0.5 / 9);
});

test("the installment that is opened up has room for its scenes, evenly between the one before and itself", () => {
  const [before, one, two, nine, end] = [3999, 4001, 4002, 4009, 4999].map((at) => alongOf(opened, at));
  const gap = ((end ?? 0) - (before ?? 0)) / 4;
  expect([one, two, nine].map((at) => ((at ?? 0) - (before ?? 0)) / gap)).toEqual([1, 2, 3].map(closeTo));
  expect(gap * 4).toBeGreaterThan(1 / 8);
});

test("in a long track there is more room near the thumb", () => {
  const long: Track = { ...closed, count: 239, near: { first: 46, last: 54 } };
  const gap = (number: number) =>
    alongOf(long, horizonThrough(number)) - alongOf(long, horizonThrough(number - 1));
  expect([gap(50) / gap(10), gap(100) / gap(10)]).toEqual([closeTo(5.78), closeTo(1)]);
});

test("its value counts installments, and scenes as parts of the way", () => {
  expect([0, 1999, 4001, 4002, 4009, 4999].map((at) => valueOf(opened, at))).toEqual([
    0, 1, 3.25, 3.5, 3.75, 4,
  ]);
});

test("what is pressed is the nearest stop, or past the reader's own horizon an installment to be asked about", () => {
  const at = (along: number) => pickAlong(closed, ends, 4, along);
  expect([at(0), at(0.2), at(7 / 16), at(0.46), at(9 / 16), at(1)]).toEqual([
    { stop: 1999 },
    { stop: 2999 },
    { stop: 4999 },
    { stop: 4999 },
    { unseen: 5 },
    { unseen: 8 },
  ]);
});

test("later is always further along, and all of it on the track", () => {
  fc.assert(
    fc.property(anyTrack, (track) => {
      const all = [
        ...(track.before ? [0] : []),
        ...Array.from({ length: track.count }, (_, at) => horizonThrough(at + 1)),
        ...[...track.scenes.values()].flat(),
      ].toSorted((one, other) => one - other);
      const along = all.map((position) => alongOf(track, position));
      expect(along.every((one, index) => index === 0 || one > (along[index - 1] ?? 0))).toBe(true);
      expect([beginOf(track) >= 0, (along[0] ?? 0) >= 0, (along.at(-1) ?? 2) <= 1]).toEqual([
        true,
        true,
        true,
      ]);
    }),
  );
});

test("pressing where a stop stands picks it", () => {
  fc.assert(
    fc.property(anyTrack, fc.nat(), (track, most) => {
      const seen = (most % track.count) + 1;
      const stops = [
        ...Array.from({ length: seen }, (_, at) => horizonThrough(at + 1)),
        ...[...track.scenes.values()].flat().filter((position) => position <= horizonThrough(seen)),
      ].toSorted((one, other) => one - other);
      const some = stops.filter((_, at) => (at + most) % Math.ceil(stops.length / 20) === 0);
      const picked = some.map((stop) => pickAlong(track, stops, seen, alongOf(track, stop)));
      expect(picked).toEqual(some.map((stop) => ({ stop })));
    }),
    { numRuns: 30 },
  );
});

const closeTo = (value: number): unknown => expect.closeTo(value, 9);
