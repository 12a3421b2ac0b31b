import type { Locator } from "playwright-core";
import { expect } from "vitest";

declare module "vitest" {
  interface Matchers<T> {
    /** Waits until what a locator names is to be seen. */
    toAppear: () => Promise<T>;
    /** Waits until what a locator names is to be seen no more. */
    toVanish: () => Promise<T>;
  }
}

expect.extend({
  toAppear: (locator: Locator) => waited(locator, "visible"),
  toVanish: (locator: Locator) => waited(locator, "hidden"),
});

async function waited(locator: Locator, state: "visible" | "hidden") {
  try {
    await locator.waitFor({ state });
    return { pass: true, message: () => `${String(locator)} was ${state}.` };
  } catch (thrown) {
    return { pass: false, message: () => String(thrown) };
  }
}
