import fc from "fast-check";
import { expect, test } from "vitest";
import { Heap } from "./heap.ts";

test("a heap gives back all that was put, the cheapest first and equals in their order", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 9 })), (costs) => {
      const items = costs.map((cost, at) => ({ cost, at }));
      const heap = new Heap<{ cost: number; at: number }>();
      for (const item of items) heap.put(item);
      const taken = items.map(() => heap.take());
      expect(taken).toEqual(items.toSorted((one, other) => one.cost - other.cost));
      expect(heap.take()).toBeUndefined();
    }),
  );
});
