import { QueryClient } from "@tanstack/react-query";
import fc from "fast-check";
import { afterEach, expect, test, vi } from "vitest";
import { askFirst } from "../frame/ask-first.ts";
import { addressesAsked, REMEMBERED } from "./addresses-asked.ts";

afterEach(() => vi.unstubAllGlobals());

/** What the page really asks of a story at an address, where this is remembered. */
function askedByThePage(address: string, remembered: string | null): string[] {
  const asked: string[] = [];
  vi.stubGlobal("localStorage", { getItem: (key: string) => (key === REMEMBERED ? remembered : null) });
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(url);
    return new Promise(() => {});
  });
  askFirst(new QueryClient(), address);
  return asked.filter((url) => url !== "/api/stories");
}

const installment = fc.constantFrom("all", "tale-e01", "tale-e02");
const answers = fc.dictionary(
  fc.constantFrom("tale", "emma", "odyssey"),
  fc.record({ seen: fc.option(installment) }),
);
const remembered = fc.oneof(
  fc.constant(null),
  answers.map((told) => JSON.stringify(told)),
);
const path = fc.constantFrom("/", "/tale", "/tale/table", "/emma", "/Not%20a%20story");
const query = fc
  .tuple(fc.option(installment), fc.option(fc.constantFrom("tale-ada", "Nobody%20here")))
  .map(([through, seer]) => `?${through ? `through=${through}&` : ""}${seer ? `as-seen-by=${seer}` : ""}`);

test("what is asked early is what the page asks first, whatever the address and whatever is remembered", () => {
  fc.assert(
    fc.property(path, query, remembered, (where, through, known) => {
      const address = `http://localhost${where}${through}`;
      expect(addressesAsked(address, known)).toEqual(askedByThePage(address, known));
    }),
  );
});

test("nothing is asked early for who wants to be told more than they have seen", () => {
  const wished = '{"tale":{"levels":["ties"],"told":[]},"emma":{"levels":[],"told":[]}}';
  expect(addressesAsked("http://localhost/tale", null, wished)).toEqual([]);
  expect(addressesAsked("http://localhost/emma", null, wished)).toHaveLength(2);
});

test("nothing is asked early in a frame: its address binds it, and not what is remembered", () => {
  expect(addressesAsked("http://localhost/embed/tale?through=tale-e02", '{"tale":{"seen":"all"}}')).toEqual(
    [],
  );
});

test("what cannot be read counts as nothing remembered", () => {
  for (const strange of ["", "{", "7", "null", '{"tale":4}', '{"tale":{"seen":"Episode 4"}}'])
    expect(addressesAsked("http://localhost/tale", strange)).toEqual([
      "/api/stories/tale",
      "/api/stories/tale/ensemble",
    ]);
});
