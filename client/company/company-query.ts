import { endpoints } from "#contract/endpoints.ts";
import type { CompanyId, StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

/** A company and its members at the horizon. */
export const company = (story: StoryId, through: Through, id: CompanyId) =>
  ask(endpoints.company, { story, through, company: id });
