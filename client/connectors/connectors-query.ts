import { endpoints } from "#contract/endpoints.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";
import type { Looking } from "../looking/looking.ts";

/** Who connects the two companies asked about, by ties that whoever is seen through knows of. Not asked of one alone. */
export const connectors = (
  { story, asSeenBy, across }: Pick<Looking, "story" | "asSeenBy" | "across">,
  through: Through,
) => ({
  ...ask(endpoints.connectors, {
    story,
    through,
    from: across?.from ?? "",
    to: across?.to ?? "",
    asSeenBy: asSeenBy ?? undefined,
  }),
  enabled: across !== null && across.to !== null,
});
