import compression from "compression";
import express, { Router, type Express } from "express";
import type { Logger } from "pino";
import { changeRoutes } from "./changes/changes.ts";
import { characterRoutes } from "./characters/characters.ts";
import { companyRoutes } from "./companies/companies.ts";
import { connectionRoutes } from "./connections/connections.ts";
import { connectorRoutes } from "./connectors/connectors.ts";
import type { Database } from "./database/port.ts";
import { ensembleRoutes } from "./ensemble/ensemble.ts";
import { answerFailure, noSuchEndpoint } from "./http/answer-failure.ts";
import { createAnswers } from "./http/answers.ts";
import { readBodies } from "./http/body.ts";
import { clientFiles } from "./http/client-files.ts";
import { documentation } from "./http/documentation.ts";
import { healthRoutes } from "./http/health.ts";
import { inlineScripts } from "./http/inline-scripts.ts";
import { logRequests } from "./http/log.ts";
import { securityHeaders } from "./http/security.ts";
import type { Site } from "./http/serve.ts";
import { insightRoutes } from "./insight/insight.ts";
import { installmentRoutes } from "./installments/installments.ts";
import type { Layouts } from "./layout/layouts.ts";
import { noteRoutes } from "./notes/notes.ts";
import { peopleRoutes } from "./people/people.ts";
import { placeRoutes } from "./places/places.ts";
import { previews } from "./preview/previews.ts";
import { revelationRoutes } from "./revelation/revelation.ts";
import { searchRoutes } from "./search/search.ts";
import { sourceRoutes } from "./story/sources.ts";
import { storyRoutes } from "./story/stories.ts";
import { storylineRoutes } from "./storylines/storylines.ts";
import { tieRoutes } from "./ties/ties.ts";
import { workRoutes } from "./works/works.ts";

export type Parts = {
  database: Database;
  layouts: Layouts;
  log: Logger;
  /** Where the world finds the explorer; null: where each caller does. */
  url?: string | null;
  /** The folder of the built client, where it is not the usual one. */
  client?: string;
};

/** The whole application, apart from listening: API, documentation, health and the built client. */
export function createApp({ database, layouts, log, url = null, client }: Parts): Express {
  const app = express();
  app.disable("x-powered-by").set("etag", false);
  app.use(logRequests(log), securityHeaders(inlineScripts()), compression());
  readBodies(app);
  app.use(healthRoutes(database), documentation(), api(database, layouts));
  app.use("/api", noSuchEndpoint);
  const router = Router();
  const headOf = previews({ router, database }, layouts, url);
  app.use(router, clientFiles(client, headOf));
  app.use(answerFailure);
  return app;
}

function api(database: Database, layouts: Layouts): Router {
  const site: Site = { router: Router(), database, answers: createAnswers() };
  storyRoutes(site);
  ensembleRoutes(site, layouts);
  characterRoutes(site, layouts);
  tieRoutes(site);
  connectionRoutes(site);
  connectorRoutes(site);
  changeRoutes(site);
  insightRoutes(site);
  revelationRoutes(site);
  searchRoutes(site);
  peopleRoutes(site);
  companyRoutes(site);
  workRoutes(site);
  placeRoutes(site);
  installmentRoutes(site);
  storylineRoutes(site);
  noteRoutes(site);
  sourceRoutes(site);
  return site.router;
}
