import { ApiError } from "../api/call.ts";

/** Whether a question failed because the story does not know of the horizon asked at: its installments may have changed. */
export const isUnknownHorizon = (error: Error | null): boolean =>
  error instanceof ApiError && error.code === "invalid_request" && error.parameter === "through";
