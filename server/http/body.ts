import express, { type RequestHandler, type Router } from "express";
import { ApiFailure } from "./failures.ts";

const MOST = "100kb";

/** Reads the bodies of requests. Only JSON is understood, of a bounded size; what is no JSON is refused as such. */
export function readBodies(router: Router): void {
  router.use(refuseOtherTypes, express.json({ limit: MOST, strict: true }));
}

const refuseOtherTypes: RequestHandler = (request, _response, next) => {
  const hasBody =
    request.headers["transfer-encoding"] !== undefined || Number(request.headers["content-length"] ?? 0) > 0;
  if (hasBody && !request.is("application/json")) {
    throw new ApiFailure("unsupported_type", "Send application/json.");
  }
  next();
};
