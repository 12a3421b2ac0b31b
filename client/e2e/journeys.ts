import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import "./appearing.ts";
import { Visits, type Reader } from "./visits.ts";

export type Journeys = {
  /** Opens an address in a fresh browser that remembers only what is said of its reader. */
  open: (address: string, reader?: Reader) => Promise<Page>;
  /** A fresh browser that has not been anywhere yet. */
  blank: (reader?: Reader) => Promise<Page>;
  /** From now on, and for this test only, a page may log this. */
  expectLogged: (pattern: RegExp) => void;
};

/**
 * Sets up journeys through the built app: one browser for all, readers with fresh contexts of it in each test.
 * A test fails, too, when a page of it logged an error or asked another host. `originOf` is for a file with a
 * server of its own.
 */
export function setUpJourneys(originOf = () => inject("origin")): Journeys {
  let browser: Browser;
  let visits: Visits;
  beforeAll(async () => {
    browser = await chromium.connect(inject("browser"));
  });
  afterAll(() => browser.close());
  beforeEach(() => {
    visits = new Visits(browser, originOf());
  });
  afterEach(async ({ task }) => {
    const { unexpected } = visits.watch;
    const failed = task.result?.state === "fail" || unexpected.length > 0;
    await visits.end(failed ? task.name : null);
    if (unexpected.length > 0) throw new Error(unexpected.join("\n"));
  });
  return {
    open: (address, reader) => visits.open(address, reader),
    blank: (reader) => visits.blank(reader),
    expectLogged: (pattern) => visits.watch.expect(pattern),
  };
}
