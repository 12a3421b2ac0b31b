import { Router } from "express";
import { Health } from "#contract/endpoint.ts";
import type { Database } from "../database/port.ts";
import { stories } from "../story/stories.ts";

/** Answers machines: live while the process runs, ready while the database answers too. */
export function healthRoutes(database: Database): Router {
  const router = Router();
  router.get("/api/health/live", (_request, response) => {
    response.set("Cache-Control", "no-store").json(Health.parse({ status: "live" }));
  });
  router.get("/api/health/ready", async (_request, response) => {
    await stories(database, {});
    response.set("Cache-Control", "no-store").json(Health.parse({ status: "ready" }));
  });
  return router;
}
