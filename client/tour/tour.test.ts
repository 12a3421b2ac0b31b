import fc from "fast-check";
import { expect, test } from "vitest";
import { StoryId } from "#contract/words.ts";
import { fromAddress, toAddress } from "../looking/address.ts";
import { anyLooking, anyThrough } from "../looking/arbitrary-looking.ts";
import { decodeTour, encodeTour, stepOf, type Tour } from "./tour.ts";

const story = StoryId.parse("tale");
const text = (maxLength: number) =>
  fc.string({ unit: "grapheme", maxLength }).filter((s) => s.length <= maxLength);
const anyStep = fc.record({
  address: fc
    .record({ looking: anyLooking, through: anyThrough })
    .map(({ looking, through }) => ({ looking: { ...looking, story, tour: null }, through })),
  caption: text(300),
});
const anyTour: fc.Arbitrary<Tour> = fc.record({
  title: text(80),
  steps: fc.array(anyStep, { minLength: 1, maxLength: 6 }),
});

test("a tour read back from its letters is the same, whatever its captions are written in", () => {
  fc.assert(
    fc.property(anyTour, (tour) => {
      const token = encodeTour(tour);
      expect(token).toMatch(/^[\w-]+$/);
      expect(decodeTour(token, story)).toEqual(tour);
    }),
  );
});

test("the address of a step holds the whole tour", () => {
  fc.assert(
    fc.property(anyTour, (tour) => {
      const token = encodeTour(tour);
      const at = tour.steps.length - 1;
      const address = stepOf(tour, token, at);
      expect(address && fromAddress(toAddress(address))).toEqual(address);
      expect(stepOf(tour, token, at + 1)).toBeNull();
    }),
  );
});

test("whatever is no tour of this story is none", () => {
  fc.assert(
    fc.property(fc.string(), (token) => {
      expect(decodeTour(token, story)).toBeNull();
    }),
  );
  const address = fromAddress("/other?through=all");
  const token = address ? encodeTour({ title: "", steps: [{ address, caption: "" }] }) : "";
  expect(decodeTour(token, StoryId.parse("other"))?.steps).toHaveLength(1);
  expect(decodeTour(token, story)).toBeNull();
});
