import { expect, test } from "vitest";
import { originOf } from "./origin.ts";

const from = (host: string | undefined) => originOf({ protocol: "https", headers: host ? { host } : {} });

test("the origin is where the caller reached us, unless what it says is no host", () => {
  expect(from("ensemble.example:8443")).toBe("https://ensemble.example:8443");
  expect(from("[::1]:4000")).toBe("https://[::1]:4000");
  for (const strange of [undefined, "", 'a"><script>', "evil.example/path", "a b"])
    expect(from(strange)).toBe("https://localhost");
});
