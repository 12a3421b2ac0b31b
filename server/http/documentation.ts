import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import express, { Router } from "express";
import { openApiDocument } from "./openapi.ts";

const SWAGGER = dirname(fileURLToPath(import.meta.resolve("swagger-ui-dist/package.json")));

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>Ensemble: the API</title>
    <link rel="stylesheet" href="/api/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="docs"></div>
    <script src="/api/docs/swagger-ui-bundle.js"></script>
    <script src="/api/docs/start.js"></script>
  </body>
</html>
`;

const START = `SwaggerUIBundle({ url: "/api/openapi.json", dom_id: "#docs", deepLinking: true, supportedSubmitMethods: ["get"] });
`;

/** Serves the API's description, and a page to browse it: all from here, as the security policy wants it. */
export function documentation(): Router {
  const router = Router();
  let described: object | undefined;
  router.get("/api/openapi.json", (_request, response) => {
    described ??= openApiDocument();
    response.json(described);
  });
  router.get("/api/docs", (_request, response) => void response.type("html").send(PAGE));
  router.get("/api/docs/start.js", (_request, response) => void response.type("js").send(START));
  router.use("/api/docs", express.static(SWAGGER, { index: false }));
  return router;
}
