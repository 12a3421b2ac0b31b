import { z } from "zod";
import { ApiFailure } from "./failures.ts";

/** Says which parameter is at fault and what it may be. `known` are the parameters of the endpoint. */
export function invalidInput(error: z.ZodError, known: string[]): ApiFailure {
  const [issue] = error.issues;
  if (issue === undefined) return new ApiFailure("invalid_request", "The request cannot be understood.");
  if (issue.code === "unrecognized_keys") return unknownParameter(issue.keys[0] ?? "", known);
  const parameter = String(issue.path[0] ?? "");
  const allowed = allowedBy(issue);
  const detail = `"${parameter}" is not usable: ${allowed ? "it is not one of the allowed values" : sentence(issue.message)}.`;
  return new ApiFailure("invalid_request", detail, { parameter, ...(allowed && { allowed }) });
}

function unknownParameter(parameter: string, known: string[]): ApiFailure {
  return new ApiFailure("invalid_request", `"${parameter}" is not a parameter here.`, {
    parameter,
    allowed: known,
  });
}

function allowedBy(issue: z.core.$ZodIssue): string[] | undefined {
  if (issue.code === "invalid_value") return issue.values.map(String);
  return undefined;
}

function sentence(message: string): string {
  return message.replace(/\.$/, "").replace(/^./, (letter) => letter.toLowerCase());
}
