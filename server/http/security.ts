import type { RequestHandler } from "express";
import helmet from "helmet";

/**
 * Security headers. Everything a page needs is served from here; styles set by scripts go through the CSSOM,
 * which needs no exception, and images drawn by the picture are data addresses. `scripts` are the sources of
 * scripts that may stand in a page, by their hashes.
 */
export function securityHeaders(scripts: readonly string[]): RequestHandler {
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
        frameAncestors: ["'none'"],
      },
    },
    strictTransportSecurity: false,
    referrerPolicy: { policy: "no-referrer" },
  });
}
