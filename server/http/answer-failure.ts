import type { ErrorRequestHandler, RequestHandler, Response } from "express";
import { z } from "zod";
import { DatabaseUnavailable } from "../database/port.ts";
import { ApiFailure } from "./failures.ts";

/** Answers everything thrown below it as a problem. What is not meant for the caller is logged and not told. */
export const answerFailure: ErrorRequestHandler = (thrown, request, response, next) => {
  if (response.headersSent) return next(thrown);
  const failure = toApiFailure(thrown);
  if (failure.code === "internal") request.log.error({ err: thrown }, "request failed");
  sendFailure(response, failure);
};

/** Answers whatever under /api nobody else has answered. */
export const noSuchEndpoint: RequestHandler = (request) => {
  throw new ApiFailure(
    "no_such_endpoint",
    `There is no endpoint ${request.method} ${request.baseUrl}${request.path}; see /api/docs.`,
  );
};

function sendFailure(response: Response, failure: ApiFailure) {
  if (failure.code === "database_unavailable") response.set("Retry-After", "2");
  response.removeHeader("ETag");
  response.status(failure.status).set("Cache-Control", "no-store");
  response.type("application/problem+json").send(JSON.stringify(failure.toProblem()));
}

const SAID_BY_EXPRESS = z.object({ status: z.int(), type: z.string().optional() });

function toApiFailure(thrown: unknown): ApiFailure {
  if (thrown instanceof ApiFailure) return thrown;
  if (thrown instanceof DatabaseUnavailable) {
    return new ApiFailure(
      "database_unavailable",
      "The graph database does not answer; try again in a moment.",
    );
  }
  const said = SAID_BY_EXPRESS.safeParse(thrown);
  if (!said.success || said.data.status >= 500)
    return new ApiFailure("internal", "Something went wrong on our side.");
  if (said.data.status === 413) return new ApiFailure("body_too_large", "Send at most 100 kB.");
  if (said.data.status === 415) return new ApiFailure("unsupported_type", "Send application/json in UTF-8.");
  return new ApiFailure("invalid_request", "The request cannot be read; check its address and body.");
}
