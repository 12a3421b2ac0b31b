import { AsSeenBy, story, type Endpoint } from "./endpoint.ts";
import { Storylines } from "./storylines.ts";
import { InstallmentId } from "./words.ts";

/** The question of the storylines; apart from the others, since no page asks it first. */
export const storylinesEndpoint = {
  storylines: {
    path: "/api/stories/:story/storylines",
    summary: "The scenes in order with who is in them: the characters as strands that meet.",
    input: story.extend({
      part: InstallmentId.optional().describe("Where the part to draw begins; absent: the latest part."),
      asSeenBy: AsSeenBy,
    }),
    output: Storylines,
  },
} as const satisfies Record<string, Endpoint>;
