import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import express, { Router } from "express";

const BUILT = fileURLToPath(new URL("../../dist/client/", import.meta.url));

/** Serves the built client: its files by name, and its page for every address of the explorer. */
export function clientFiles(folder = BUILT): Router {
  const router = Router();
  const assets = express.static(`${folder}/assets`, { immutable: true, maxAge: "1y", fallthrough: false });
  router.use("/assets", assets);
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get(/.*/, (_request, response, next) => {
    if (!existsSync(`${folder}/index.html`)) return next();
    response.set("Cache-Control", "no-cache").sendFile("index.html", { root: folder });
  });
  return router;
}
