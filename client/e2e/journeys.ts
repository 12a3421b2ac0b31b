import { chromium, type Browser, type Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import "./appearing.ts";
import { findChromium } from "./find-chromium.ts";
import { ServerProcess } from "./server-process.ts";
import { Visits, type Reader } from "./visits.ts";

const QUIET = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

export type Journeys = {
  /** Opens an address in a fresh browser that remembers only what is said of its reader. */
  open: (address: string, reader?: Reader) => Promise<Page>;
  /** A fresh browser that has not been anywhere yet. */
  blank: (reader?: Reader) => Promise<Page>;
  /** From now on, and for this test only, a page may log this. */
  expectLogged: (pattern: RegExp) => void;
  /** The server, to be killed and started again. */
  server: () => ServerProcess;
};

/**
 * Sets up journeys through the built app: one server and one browser for the file, readers with browsers of
 * their own in each test. A test fails, too, when a page of it logged an error or asked another host.
 */
export function setUpJourneys(): Journeys {
  let server: ServerProcess;
  let browser: Browser;
  let visits: Visits;
  beforeAll(async () => {
    [server, browser] = await Promise.all([ServerProcess.started(), launched()]);
  });
  afterAll(async () => {
    await Promise.all([server.remove(), browser.close()]);
  });
  beforeEach(() => {
    visits = new Visits(browser, server.origin);
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
    server: () => server,
  };
}

function launched(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error("No Chromium or Chrome is installed on this machine.");
  return chromium.launch({ executablePath, args: QUIET });
}
