import { expect, test } from "vitest";
import type { Layouts } from "../layout/layouts.ts";
import { onEngines } from "../testing/on-engines.ts";
import { drawAhead } from "./draw-ahead.ts";

onEngines(({ database }) => {
  test("the pictures of a story are worked out from the first horizon to the last", async () => {
    const asked: string[] = [];
    const layouts: Layouts = {
      positionsAt: async ({ story, number }) => {
        asked.push(`${story} ${number}`);
        return {};
      },
      close: async () => {},
    };
    await drawAhead(database(), layouts);
    expect(asked.filter((key) => key.startsWith("etoile"))).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((number) => `etoile ${number}`),
    );
  });

  test("nobody is troubled when a picture cannot be had", async () => {
    const layouts: Layouts = { positionsAt: () => Promise.reject(new Error("lost")), close: async () => {} };
    expect(await drawAhead(database(), layouts)).toBeUndefined();
  });
});
