import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { StoryId } from "#contract/words.ts";
import { createHeads } from "./heads.ts";

const tale = StoryId.parse("tale");
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

test("a head is made once, answered at once while it is made anew, and new after that", async () => {
  let made = 0;
  const heads = createHeads(async () => `head ${(made += 1)}`);
  expect(await heads(tale, "en", "o")).toBe("head 1");
  expect(await heads(tale, "en", "o")).toBe("head 1");
  vi.advanceTimersByTime(11_000);
  expect(await heads(tale, "en", "o")).toBe("head 1");
  await vi.advanceTimersByTimeAsync(0);
  expect(await heads(tale, "en", "o")).toBe("head 2");
  expect(await heads(tale, "fr", "o")).toBe("head 3");
});

test("a page does not wait for a head that is long in coming, nor fail with one that fails", async () => {
  const never = createHeads(() => new Promise(() => {}));
  const asked = never(tale, "en", "o");
  await vi.advanceTimersByTimeAsync(200);
  expect(await asked).toBe("");
  const failing = createHeads(() => Promise.reject(new Error("No such story.")));
  expect(await failing(tale, "en", "o")).toBe("");
});

test("while a head is made, others who ask wait for the same", async () => {
  let made = 0;
  const heads = createHeads(async () => `head ${(made += 1)}`);
  expect(await Promise.all([heads(tale, "en", "o"), heads(tale, "en", "o")])).toEqual(["head 1", "head 1"]);
});
