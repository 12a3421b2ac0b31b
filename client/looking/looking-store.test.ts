import { expect, test } from "vitest";
import { CharacterId, InstallmentId, StoryId } from "#contract/words.ts";
import { lookingAt } from "./looking.ts";
import type { AddressBar } from "./address-bar.ts";
import { createLookingStore } from "./looking-store.ts";

/** A browser's address bar with its history, as far as the store needs one. */
function barAt(url: string) {
  const entries = [url];
  const listeners = new Set<() => void>();
  const here = () => new URL(entries.at(-1) ?? "/", "http://test.invalid");
  const bar: AddressBar = {
    address: () => here().pathname + here().search,
    push: (next) => void entries.push(next),
    replace: (next) => void entries.splice(-1, 1, next),
    onBack: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const back = () => {
    entries.pop();
    for (const listener of listeners) listener();
  };
  return { bar, entries, back };
}

const opened = { looking: lookingAt(StoryId.parse("etoile")), through: undefined };
const jack = CharacterId.parse("jack");

test("steps are pushed, refinements replace, and the horizon can be written in place", () => {
  const { bar, entries } = barAt("/etoile");
  const store = createLookingStore(opened, bar);
  store.look({ type: "focus", focus: { type: "character", id: jack } });
  store.look({ type: "toggleFamily", family: "love" });
  store.setLinked(InstallmentId.parse("e02"), true);
  expect(entries).toEqual(["/etoile", "/etoile?through=e02&character=jack&families=love"]);
});

test("what changes nothing leaves no entry behind", () => {
  const { bar, entries } = barAt("/etoile");
  createLookingStore(opened, bar).look({ type: "close" });
  expect(entries).toEqual(["/etoile"]);
});

test("a step back is read from the address, and those who listen hear of it", () => {
  const { bar, back } = barAt("/etoile");
  const store = createLookingStore(opened, bar);
  const seen: string[] = [];
  const stop = store.subscribe(() => seen.push(store.current().looking.view));
  store.look({ type: "view", view: "table" });
  back();
  stop();
  store.look({ type: "view", view: "people" });
  expect(seen).toEqual(["table", "network"]);
});
