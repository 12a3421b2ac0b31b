import { connect, createServer, type Server, type Socket } from "node:net";
import { expect, inject, test } from "vitest";
import { serving } from "../testing/serving.ts";
import { openNeo4j } from "./neo4j.ts";

const address = inject("neo4j");

/** Stands between the server and Neo4j, and can hang up and answer again. */
function lineTo(port: number) {
  const sockets = new Set<Socket>();
  const server: Server = createServer((near) => {
    const far = connect(port, "127.0.0.1");
    for (const socket of [near, far])
      socket.on("error", () => {}).on("close", () => [near, far].forEach((end) => end.destroy()));
    [near, far].forEach((socket) => sockets.add(socket));
    near.pipe(far).pipe(near);
  });
  const open = (at: number) => new Promise<void>((resolve) => void server.listen(at, "127.0.0.1", resolve));
  const hangUp = () => {
    sockets.forEach((socket) => socket.destroy());
    return new Promise((resolve) => server.close(resolve));
  };
  const ownPort = () => {
    const own = server.address();
    return own !== null && typeof own === "object" ? own.port : 0;
  };
  return { open, hangUp, ownPort };
}

test.runIf(address !== null)(
  "the server answers 503 with a sentence while Neo4j is away, and recovers by itself",
  async () => {
    if (address === null) return;
    const line = lineTo(Number(new URL(address.uri).port));
    await line.open(0);
    const port = line.ownPort();
    const database = openNeo4j({ ...address, uri: `bolt://127.0.0.1:${port}` });
    const { get, close } = await serving(database);
    expect((await get("/api/health/ready")).status).toBe(200);

    await line.hangUp();
    const away = await get("/api/stories/etoile");
    expect([away.status, away.headers.get("retry-after"), away.body]).toEqual([
      503,
      "2",
      {
        type: "/api/docs#database_unavailable",
        title: "The graph database cannot be reached",
        status: 503,
        code: "database_unavailable",
        detail: "The graph database does not answer; try again in a moment.",
      },
    ]);
    expect((await get("/api/health/ready")).status).toBe(503);
    expect((await get("/api/health/live")).status).toBe(200);

    await line.open(port);
    expect((await get("/api/stories/etoile")).status).toBe(200);
    await line.hangUp();
    await close();
    await database.close();
  },
);

test("a server whose database was never there says so, and stays", async () => {
  const nobody = { uri: "bolt://127.0.0.1:1", user: "neo4j", password: "x", database: "neo4j" };
  const database = openNeo4j(nobody);
  const { get, close } = await serving(database);
  expect((await get("/api/stories")).status).toBe(503);
  expect((await get("/api/health/live")).status).toBe(200);
  await close();
  await database.close();
});
