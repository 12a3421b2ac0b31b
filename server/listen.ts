import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Express } from "express";

const PREFERRED = 4_000;
const TRIES = 50;

/**
 * Listens on the port asked for, or on 4000 or the next free one after it.
 * @returns the server and the port it has got. Throws when a port asked for is taken.
 */
export async function listen(app: Express, host: string, port: number | null) {
  if (port !== null) return listenOn(app, host, port);
  for (let tried = PREFERRED; tried < PREFERRED + TRIES; tried++) {
    const found = await listenOn(app, host, tried).catch(ifTaken);
    if (found) return found;
  }
  throw new Error(`No port from ${PREFERRED} to ${PREFERRED + TRIES - 1} is free.`);
}

function listenOn(app: Express, host: string, port: number): Promise<{ server: Server; port: number }> {
  return new Promise((resolve, reject) => {
    const server = createServer(app);
    server.once("error", reject);
    server.listen(port, host, () => resolve({ server, port: portOf(server.address()) }));
  });
}

function portOf(address: string | AddressInfo | null): number {
  return address !== null && typeof address === "object" ? address.port : 0;
}

function ifTaken(thrown: unknown): null {
  if (thrown instanceof Error && "code" in thrown && thrown.code === "EADDRINUSE") return null;
  throw thrown;
}
