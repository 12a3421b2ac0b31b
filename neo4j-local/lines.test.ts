import { expect, test } from "vitest";
import { lastLines, readStart } from "./lines.ts";

test("the ready line gives the address", () => {
  expect(readStart("ready neo4j://127.0.0.1:7687")).toEqual({ ready: "neo4j://127.0.0.1:7687" });
});

test("the failed line gives the reason", () => {
  expect(readStart("failed: Address already in use")).toEqual({ failed: "Address already in use" });
});

test("any other line says nothing about the start", () => {
  expect(["", "ready", "WARNING: ready or not", "ready a b"].map(readStart)).toEqual([
    null,
    null,
    null,
    null,
  ]);
});

test("the last lines leave out empty ones", () => {
  expect(lastLines("one\ntwo\n\r\nthree\n", 2)).toBe("two\nthree");
});
