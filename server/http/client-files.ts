import { existsSync } from "node:fs";
import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import express, { Router, type Request, type RequestHandler, type Response } from "express";
import { etagOf } from "./answers.ts";
import { FRAMED } from "./security.ts";

/** Where the build puts the client. */
export const BUILT = fileURLToPath(new URL("../../dist/client/", import.meta.url));

/** What belongs into the head of the page at an address, beside what is there; "" for nothing. */
export type HeadOf = (request: Request) => Promise<string>;

/** Serves the built client: its files by name, and its page for every address of the explorer. */
export function clientFiles(folder = BUILT, headOf: HeadOf = () => Promise.resolve("")): Router {
  const router = Router();
  const assets = express.static(`${folder}/assets`, { immutable: true, maxAge: "1y", fallthrough: false });
  router.use("/assets", packed(`${folder}/assets`), assets);
  router.use(express.static(folder, { index: false, maxAge: 0 }));
  const page = createPage(`${folder}/index.html`);
  router.get(/.*/, async (request, response, next) => {
    const [html, head] = await Promise.all([page(), headOf(request)]);
    if (html === null) return next();
    // The page at the door asks for the stories as soon as it has come up: they come along with it.
    if (request.path === "/") response.set("Link", "</api/stories>; rel=preload; as=fetch; crossorigin");
    if (request.path.startsWith(FRAMED)) response.set("X-Robots-Tag", "noindex");
    sendPage(
      request,
      response,
      html.replace("</head>", () => `${head}</head>`),
    );
  });
  return router;
}

function sendPage(request: Request, response: Response, html: string): void {
  const etag = etagOf(html);
  response.vary("Accept-Language").set({ "Cache-Control": "no-cache", ETag: etag });
  if (request.headers["if-none-match"] === etag) return void response.status(304).end();
  response.type("html").send(html);
}

/** The page as it was built last, read again only when that has changed; null where nothing has been built. */
function createPage(file: string): () => Promise<string | null> {
  let read = { changed: 0, html: "" };
  return async () => {
    const found = await stat(file).catch(() => null);
    if (!found) return null;
    if (found.mtimeMs !== read.changed) read = { changed: found.mtimeMs, html: await readFile(file, "utf8") };
    return read.html;
  };
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
