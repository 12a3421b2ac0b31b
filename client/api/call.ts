import type { z } from "zod";
import type { Endpoint } from "#contract/endpoint.ts";
import { Problem, type FailureCode } from "#contract/failure.ts";
import type { Level } from "#contract/reveal.ts";
import { urlOf } from "./url.ts";

/** The server answered, and said no. `message` is the sentence of its problem document. */
export class ApiError extends Error {
  readonly code: FailureCode;
  readonly status: number;
  /** What of the question it cannot make sense of, where it says so. */
  readonly parameter: string | undefined;
  constructor(code: FailureCode, message: string, status: number, parameter?: string) {
    super(message);
    this.name = "ApiError";
    this.code = code;
    this.status = status;
    this.parameter = parameter;
  }
}

/** Nobody answered, or something in between that does not speak our contract. */
export class ServerAway extends Error {
  readonly code = "server_away";
  readonly status = 0;
  constructor(cause: unknown) {
    super("The server does not answer.", { cause });
    this.name = "ServerAway";
  }
}

/** Calls one endpoint of the contract and checks the answer against it. Throws ApiError or ServerAway. */
export async function call<Input extends z.ZodObject, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  input: z.input<Input>,
  { signal, reveal }: { signal?: AbortSignal; reveal?: readonly Level[] | undefined } = {},
): Promise<z.output<Output>> {
  const response = await reach(urlOf(endpoint.path, reveal ? { ...input, reveal } : input), signal);
  if (response.ok) return endpoint.output.parse(await response.json());
  throw await failureOf(response);
}

async function reach(url: string, signal: AbortSignal | undefined): Promise<Response> {
  try {
    return await fetch(url, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw error;
    throw new ServerAway(error);
  }
}

async function failureOf(response: Response): Promise<ApiError | ServerAway> {
  const body: unknown = await response.json().catch(() => null);
  const problem = Problem.safeParse(body);
  if (!problem.success) return new ServerAway(problem.error);
  const { code, detail, parameter } = problem.data;
  return new ApiError(code, detail, response.status, parameter);
}

/** True while asking again may help: the server or its database is away for now. */
export const isAway = (error: unknown): boolean =>
  error instanceof ServerAway || (error instanceof ApiError && error.code === "database_unavailable");
