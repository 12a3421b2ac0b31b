import { expect, test } from "vitest";
import type { Layouts } from "../layout/layouts.ts";
import { onEngines } from "../testing/on-engines.ts";
import { drawAhead } from "./draw-ahead.ts";

const noLayouts: Layouts = {
  positionsAt: async () => ({}),
  placeAhead: async () => {},
  close: async () => {},
};

onEngines(({ database }) => {
  test("each picture of a short telling is worked out, and of a long one the last, after all short ones", async () => {
    const asked: string[] = [];
    const placeAhead: Layouts["placeAhead"] = async ({ story, through }) => {
      asked.push(`${story} ${through}`);
    };
    await drawAhead(database(), { ...noLayouts, placeAhead });
    expect(asked.filter((key) => !key.startsWith("tale"))).toEqual([
      ...[1, 2, 3, 4, 5, 6, 7, 8].map((number) => `etoile ${number}999`),
      "les-miserables 239999",
    ]);
  });

  test("nobody is troubled when a picture cannot be had", async () => {
    const placeAhead = () => Promise.reject(new Error("lost"));
    expect(await drawAhead(database(), { ...noLayouts, placeAhead })).toBeUndefined();
  });
});
