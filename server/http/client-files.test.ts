import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync } from "node:zlib";
import express from "express";
import { expect, test } from "vitest";
import { listen } from "../listen.ts";
import { clientFiles } from "./client-files.ts";

test("a packed file goes to whoever can unpack it, and the plain one to everybody else", async ({
  onTestFinished,
}) => {
  const folder = await mkdtemp(join(tmpdir(), "ensemble-client-"));
  await mkdir(join(folder, "assets"));
  await writeFile(join(folder, "assets/a.js"), "plain");
  await writeFile(join(folder, "assets/a.js.br"), brotliCompressSync("packed"));
  await writeFile(join(folder, "assets/b.js"), "never packed");
  const { server, port } = await listen(express().use(clientFiles(folder)), "127.0.0.1", 0);
  onTestFinished(async () => {
    server.closeAllConnections();
    server.close();
    await rm(folder, { recursive: true });
  });

  const got = async (name: string, accepted: string) => {
    const headers = { "Accept-Encoding": accepted };
    const response = await fetch(`http://127.0.0.1:${port}/assets/${name}`, { headers });
    const { headers: sent, status } = response;
    return [status, await response.text(), sent.get("content-encoding"), sent.get("vary")];
  };
  expect(await got("a.js", "gzip, br")).toEqual([200, "packed", "br", "Accept-Encoding"]);
  expect(await got("a.js", "gzip")).toEqual([200, "plain", null, "Accept-Encoding"]);
  expect(await got("b.js", "gzip, br")).toEqual([200, "never packed", null, null]);
  expect((await got("c.js", "gzip, br"))[0]).toBe(404);

  const response = await fetch(`http://127.0.0.1:${port}/assets/a.js`, {
    headers: { "Accept-Encoding": "br" },
  });
  expect(response.headers.get("content-type")).toBe("text/javascript; charset=utf-8");
  expect(response.headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
});
