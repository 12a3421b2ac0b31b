import type { Request } from "express";

const HOST = /^(?:[a-z0-9-]+(?:\.[a-z0-9-]+)*|\[[0-9a-f:]+\])(?::\d{1,5})?$/i;

/** Where the caller reached us, without a slash at the end; a name that is none counts as this machine. */
export function originOf(request: Pick<Request, "protocol" | "headers">): string {
  const host = request.headers.host ?? "";
  return `${request.protocol}://${HOST.test(host) ? host : "localhost"}`;
}
