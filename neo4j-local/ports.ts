import { createServer } from "node:net";

const LOOPBACK = "127.0.0.1";

/** A port of loopback that nothing listens on just now. */
export async function freePort(): Promise<number> {
  const port = await listenOnce(0);
  if (port === null) throw new Error("There is no free port on this machine.");
  return port;
}

/** Whether something listens on this port of loopback already. */
export async function isTaken(port: number): Promise<boolean> {
  return (await listenOnce(port)) === null;
}

function listenOnce(port: number): Promise<number | null> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once("error", () => resolve(null));
    server.listen({ port, host: LOOPBACK, exclusive: true }, () => {
      const address = server.address();
      server.close(() => resolve(address === null || typeof address === "string" ? null : address.port));
    });
  });
}
