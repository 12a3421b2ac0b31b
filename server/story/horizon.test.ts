import { expect, test } from "vitest";
import { InstallmentId, SceneId, StoryId } from "#contract/words.ts";
import type { Database } from "../database/port.ts";
import { ApiFailure } from "../http/failures.ts";
import { endOf, horizonOf, type Seen } from "./horizon.ts";

const installments = ["tale-1", "tale-2", "tale-3"].map((id) => InstallmentId.parse(id));
const edition = { story: StoryId.parse("tale"), version: "1", installments };
const scene = SceneId.parse("tale-2-s07");
const never = () => Promise.reject(new Error("A horizon is only read."));

/** A database that knows one scene. */
const database: Database = {
  engine: "embedded",
  read: async (_, params) =>
    params["story"] === "tale" && params["scene"] === scene ? [{ position: 2007 }] : [],
  write: never,
  define: never,
  close: async () => {},
};
const horizon = (through: Seen | "all" | undefined) => horizonOf(database, edition, through);

test("without a word on it the horizon is the first installment", async () => {
  expect(await horizon(undefined)).toEqual({ number: 1, through: 1999 });
});

test("the whole story has to be asked for by name", async () => {
  expect(await horizon("all")).toEqual({ number: 3, through: 3999 });
});

test("an installment is seen to its end", async () => {
  expect(await horizon(InstallmentId.parse("tale-2"))).toEqual({ number: 2, through: 2999 });
});

test("with a scene its installment is seen in part, up to and including it", async () => {
  expect(await horizon(scene)).toEqual({ number: 2, through: 2007 });
});

test("what another story has is refused, with the installments that would do", async () => {
  for (const other of [InstallmentId.parse("other-1"), SceneId.parse("other-1-s01")]) {
    const refused = horizon(other);
    await expect(refused).rejects.toThrow(ApiFailure);
    await expect(refused).rejects.toThrow("or the id of a scene");
    await expect(refused).rejects.toMatchObject({
      details: { parameter: "through", allowed: ["all", ...installments] },
    });
  }
});

test("another horizon than the reader's own is refused by its own name", async () => {
  await expect(endOf(database, edition, "from", InstallmentId.parse("other-1"))).rejects.toMatchObject({
    details: { parameter: "from", allowed: installments },
  });
});
