import { afterEach, expect, test, vi } from "vitest";
import { z } from "zod";
import { ApiError, call, isAway, ServerAway } from "./call.ts";

const greeting = {
  path: "/api/greeting/:name",
  summary: "",
  input: z.object({ name: z.string() }),
  output: z.object({ hello: z.string() }),
} as const;

const answering = (status: number, body: unknown) =>
  vi.stubGlobal("fetch", async () => new Response(JSON.stringify(body), { status }));
const failing = async () => call(greeting, { name: "Ada" }).catch((error: unknown) => error);
const problem = {
  type: "about:blank",
  title: "No",
  status: 404,
  code: "not_found",
  detail: "Nobody is called so.",
};

afterEach(() => vi.unstubAllGlobals());

test("an answer is checked against the contract", async () => {
  answering(200, { hello: "Ada" });
  await expect(call(greeting, { name: "Ada" })).resolves.toEqual({ hello: "Ada" });
  answering(200, { hullo: "Ada" });
  expect(await failing()).toBeInstanceOf(z.ZodError);
});

test("a problem of the server is thrown with its code, sentence and status", async () => {
  answering(404, problem);
  expect(await failing()).toEqual(new ApiError("not_found", "Nobody is called so.", 404));
});

test("a server that cannot be reached, or something else in its place, is a server away", async () => {
  vi.stubGlobal("fetch", async () => Promise.reject(new TypeError("Failed to fetch")));
  expect(await failing()).toBeInstanceOf(ServerAway);
  answering(502, "<html>");
  expect(await failing()).toBeInstanceOf(ServerAway);
});

test("a database that is away may come back, an unknown name will not", () => {
  expect([
    isAway(new ApiError("database_unavailable", "", 503)),
    isAway(new ServerAway(null)),
    isAway(new ApiError("not_found", "", 404)),
    isAway(new TypeError("x")),
  ]).toEqual([true, true, false, false]);
});
