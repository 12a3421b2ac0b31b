import type { RequestHandler } from "express";
import helmet from "helmet";

/** What other pages may show in a frame: the view that is made for it, and nothing else. */
export const FRAMED = "/embed/";

/**
 * Security headers. Everything a page needs is served from here; styles set by scripts go through the CSSOM,
 * which needs no exception, and images drawn by the picture are data addresses. `scripts` are the sources of
 * scripts that may stand in a page, by their hashes.
 */
export function securityHeaders(scripts: readonly string[]): RequestHandler {
  const [own, framed] = [headers(scripts, "'none'"), headers(scripts, "*")];
  return (request, response, next) =>
    request.path.startsWith(FRAMED) ? framed(request, response, next) : own(request, response, next);
}

function headers(scripts: readonly string[], ancestors: "'none'" | "*"): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'", ...scripts],
        styleSrc: ["'self'"],
        imgSrc: ["'self'", "data:", "blob:"],
        fontSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        workerSrc: ["'self'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: [ancestors],
      },
    },
    xFrameOptions: ancestors === "*" ? false : { action: "deny" },
    strictTransportSecurity: false,
    referrerPolicy: { policy: "no-referrer" },
  });
}
