import { insightEndpoints } from "#contract/insight-endpoints.ts";
import type { CharacterId, StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

type Asked = [story: StoryId, through: Through, asSeenBy: CharacterId | null];

const inputOf = (...[story, through, asSeenBy]: Asked) =>
  asSeenBy ? { story, through, asSeenBy } : { story, through };

/** What the web at the horizon says of the cast. */
export const insight = (...asked: Asked) => ask(insightEndpoints.insight, inputOf(...asked));

/** How the measures ran over the installments up to the horizon. */
export const trend = (...asked: Asked) => ask(insightEndpoints.trend, inputOf(...asked));

/** How what each two feel for each other ran. */
export const sentiments = (...asked: Asked) => ask(insightEndpoints.sentiments, inputOf(...asked));
