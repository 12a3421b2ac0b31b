import type { TestProject } from "vitest/node";
import { ensureBuilt } from "../../run/prepare.mjs";
import { ServerProcess } from "./server-process.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** Where the server is that all journeys share: it keeps nothing of its readers. */
    origin: string;
  }
}

/** Builds the client when its sources are newer, and starts the server that serves it to the journeys. */
export default async function prepareJourneys({ provide }: TestProject): Promise<() => Promise<void>> {
  await ensureBuilt();
  const server = await ServerProcess.started();
  provide("origin", server.origin);
  return () => server.remove();
}
