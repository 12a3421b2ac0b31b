import type { Server } from "node:http";

/** How long open connections may take to finish, in milliseconds. */
const GRACE = 5_000;

/** On SIGINT or SIGTERM: takes no new requests, lets the running ones finish, closes all in order and ends. */
export function stopOnSignals(server: Server, closing: (() => void | Promise<void>)[]): void {
  let stopping = false;
  const stop = async () => {
    if (stopping) return;
    stopping = true;
    setTimeout(() => server.closeAllConnections(), GRACE).unref();
    server.closeIdleConnections();
    await new Promise((resolve) => server.close(resolve));
    for (const close of closing) await close();
    process.exit(0);
  };
  process.on("SIGINT", () => void stop());
  process.on("SIGTERM", () => void stop());
}
