import type { TestProject } from "vitest/node";
import { ensureBuilt } from "../../run/prepare.mjs";
import { launchBrowser } from "./launch-browser.ts";
import { ServerProcess } from "./server-process.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the server is that all journeys share: it keeps nothing of its readers. */
    origin: string;
    /** Where the browser is that all journeys share. */
    browser: string;
  }
}

/** Builds the client when its sources are newer, and starts the server that serves it to the journeys, and a browser. */
export default async function prepareJourneys({ provide }: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt();
  const [server, browser] = await Promise.all([ServerProcess.started(), launchBrowser()]);
  provide("origin", server.origin);
  provide("browser", browser.wsEndpoint());
  return async () => void (await Promise.all([server.remove(), browser.close()]));
}
