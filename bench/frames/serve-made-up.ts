import { createServer } from "node:http";
import compression from "compression";
import express from "express";
import type { Ensemble } from "#contract/graph.ts";
import { listening, type Listening } from "../page/serve-bare.ts";

/** Whose card is answered where somebody made up is asked for. */
const SOMEBODY = "etoile-jack";
/** What belongs to one passage over the wire, and not to what is carried. */
const OF_THE_WIRE = new Set([
  "connection",
  "content-encoding",
  "content-length",
  "etag",
  "transfer-encoding",
]);

/** The explorer as a server has it, with a made-up cast in the place of Étoile's: everything else is answered by it. */
export async function serveMadeUp(origin: string, ensemble: Ensemble): Promise<Listening> {
  const answer = JSON.stringify(ensemble);
  const app = express();
  app.use(compression());
  app.get("/api/stories/etoile/ensemble", (_request, response) => {
    response.type("application/json").send(answer);
  });
  app.get(/.*/, async (request, response) => {
    const path = request.originalUrl.replace(/\/characters\/c\d+/, `/characters/${SOMEBODY}`);
    const carried = await fetch(origin + path);
    for (const [name, value] of carried.headers) if (!OF_THE_WIRE.has(name)) response.set(name, value);
    response.status(carried.status).send(Buffer.from(await carried.arrayBuffer()));
  });
  return await listening(createServer(app));
}
