import { AsSeenBy, story, type Endpoint } from "./endpoint.ts";
import { Insight } from "./insight.ts";
import { Sentiments } from "./sentiments.ts";
import { Trend } from "./trend.ts";

const seen = story.extend({ asSeenBy: AsSeenBy });

/** The questions of insight; apart from the others, since no page asks them first. */
export const insightEndpoints = {
  insight: {
    path: "/api/stories/:story/insight",
    summary: "Who is central, which communities there are, what holds the cast together, who is on stage.",
    input: seen,
    output: Insight,
  },
  trend: {
    path: "/api/stories/:story/trend",
    summary: "How the measures of the cast and of those who are most central ran over the installments.",
    input: seen,
    output: Trend,
  },
  sentiments: {
    path: "/api/stories/:story/sentiments",
    summary: "How what each two feel for each other ran, those first between whom it moved most.",
    input: seen,
    output: Sentiments,
  },
} as const satisfies Record<string, Endpoint>;
