import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { join } from "node:path";
import compression from "compression";
import express from "express";
import { build } from "vite";
import { packAssets } from "../../client/pack-assets.ts";
import { clientFiles } from "../../server/http/client-files.ts";
import type { Drawing } from "./drawing.ts";

/** The bare page: its drawings by name, and the answers that they are drawn from. */
export type BarePage = { drawings: Map<string, Drawing>; answers: Map<string, string> };

/** Builds the bare page into a folder and serves it as simply and as quickly as can be. */
export async function serveBare(folder: string, { drawings, answers }: BarePage) {
  await build({
    configFile: false,
    root: join(import.meta.dirname, "bare"),
    logLevel: "warn",
    plugins: [packAssets()],
    build: { outDir: folder, emptyOutDir: true, target: "es2023", modulePreload: { polyfill: false } },
  });
  const html = await readFile(join(folder, "index.html"), "utf8");
  const app = express();
  app.use(compression());
  app.get("/answers/:name", (request, response) => {
    response.type("application/json").send(answers.get(request.params.name));
  });
  app.get("/favicon.ico", (_request, response) => void response.status(204).end());
  app.get("/:name", (request, response) => {
    const drawing = JSON.stringify(drawings.get(request.params.name)).replaceAll("<", "\\u003c");
    response.type("html").send(html.replace('"DRAWING"', () => drawing));
  });
  app.use(clientFiles(folder));
  return await listening(createServer(app));
}

/** Listens on any free port of loopback. */
export function listening(server: ReturnType<typeof createServer>) {
  return new Promise<{ origin: string; close: () => void }>((resolve, reject) => {
    server.once("error", reject);
    server.listen(0, "127.0.0.1", () => {
      const address = server.address();
      const port = address !== null && typeof address === "object" ? address.port : 0;
      const close = () => {
        server.closeAllConnections();
        server.close();
      };
      resolve({ origin: `http://127.0.0.1:${port}`, close });
    });
  });
}
