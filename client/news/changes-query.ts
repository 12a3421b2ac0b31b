import { endpoints } from "#contract/endpoints.ts";
import type { InstallmentId, StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** What was met, told, added, ended and shown after an installment; null for the beginning. */
export const changes = (story: StoryId, through: Through, from: InstallmentId | null) =>
  ask(endpoints.changes, { story, through, from: from ?? undefined });
