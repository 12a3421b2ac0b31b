import type { FailureCode, Problem } from "#contract/failure.ts";

const FAILURES = {
  invalid_request: { status: 400, title: "The request cannot be understood" },
  not_found: { status: 404, title: "There is no such thing" },
  no_such_endpoint: { status: 404, title: "There is no such endpoint" },
  body_too_large: { status: 413, title: "The body is too large" },
  unsupported_type: { status: 415, title: "The type of the body is not supported" },
  database_unavailable: { status: 503, title: "The graph database cannot be reached" },
  internal: { status: 500, title: "Something went wrong on our side" },
} as const satisfies Record<FailureCode, { status: number; title: string }>;

type Details = { parameter?: string; allowed?: string[] };

/** A failure the caller may be told about. Anything else thrown is answered as "internal". */
export class ApiFailure extends Error {
  override readonly name = "ApiFailure";
  readonly code: FailureCode;
  readonly details: Details;

  /** @param message one sentence that says what to change, fit for the caller's eyes. */
  constructor(code: FailureCode, message: string, details: Details = {}, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
    this.details = details;
  }

  get status(): number {
    return FAILURES[this.code].status;
  }

  /** The body of the answer, by RFC 9457. */
  toProblem(): Problem {
    const { status, title } = FAILURES[this.code];
    const type = `/api/docs#${this.code}`;
    return { type, title, status, code: this.code, detail: this.message, ...this.details };
  }
}

/** Nothing of this kind has this id, or nothing that the horizon lets be seen: the two look the same. */
export function notFound(what: string, id: string): ApiFailure {
  return new ApiFailure("not_found", `There is no ${what} "${id}" here.`);
}
