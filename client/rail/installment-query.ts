import { endpoints } from "#contract/endpoints.ts";
import type { InstallmentId, StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** An installment with its scenes. */
export const installment = (story: StoryId, through: Through, id: InstallmentId) =>
  ask(endpoints.installment, { story, through, installment: id });
