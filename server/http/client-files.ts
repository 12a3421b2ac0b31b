import { existsSync } from "node:fs";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import express, { Router, type RequestHandler } from "express";

/** Where the build puts the client. */
export const BUILT = fileURLToPath(new URL("../../dist/client/", import.meta.url));

/** Serves the built client: its files by name, and its page for every address of the explorer. */
export function clientFiles(folder = BUILT): Router {
  const router = Router();
  const assets = express.static(`${folder}/assets`, { immutable: true, maxAge: "1y", fallthrough: false });
  router.use("/assets", packed(`${folder}/assets`), assets);
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  router.get(/.*/, (request, response, next) => {
    if (!existsSync(`${folder}/index.html`)) return next();
    // The page at the door asks for the stories as soon as it has come up: they come along with it.
    if (request.path === "/") response.set("Link", "</api/stories>; rel=preload; as=fetch; crossorigin");
    response.set("Cache-Control", "no-cache").sendFile("index.html", { root: folder });
  });
  return router;
}

/** Leads to the copy that the build has packed, where there is one and the caller can unpack it. */
function packed(folder: string): RequestHandler {
  return (request, response, next) => {
    const name = /^\/([\w.-]+\.(?:js|css))$/.exec(request.path)?.[1];
    if (name === undefined || !existsSync(`${folder}/${name}.br`)) return next();
    response.vary("Accept-Encoding");
    if (!request.acceptsEncodings("br")) return next();
    response.type(extname(name)).set("Content-Encoding", "br");
    request.url = `/${name}.br`;
    next();
  };
}
