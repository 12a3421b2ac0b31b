import { once } from "node:events";
import { createServer } from "node:net";
import { expect, test } from "vitest";
import { freePort, isTaken } from "./ports.ts";

test("a free port is not taken until something listens on it", async () => {
  const port = await freePort();
  const before = await isTaken(port);
  const server = createServer().listen(port, "127.0.0.1");
  await once(server, "listening");
  const during = await isTaken(port);
  server.close();
  expect([before, during]).toEqual([false, true]);
});
