import { z } from "zod";

/** Every code a failed answer can bear. Stable: clients may act on them. */
export const FailureCode = z.enum([
  "invalid_request",
  "not_found",
  "no_such_endpoint",
  "body_too_large",
  "unsupported_type",
  "database_unavailable",
  "internal",
]);
export type FailureCode = z.infer<typeof FailureCode>;

/** An answer of type application/problem+json (RFC 9457). `detail` is one sentence that says what to change. */
export const Problem = z.object({
  type: z.string(),
  title: z.string(),
  status: z.int(),
  code: FailureCode,
  detail: z.string(),
  parameter: z.string().optional(),
  allowed: z.array(z.string()).optional(),
});
export type Problem = z.infer<typeof Problem>;
