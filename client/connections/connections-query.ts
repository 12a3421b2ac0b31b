import { endpoints } from "#contract/endpoints.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";
import type { Looking } from "../looking/looking.ts";

/**
 * How those asked about are joined at the horizon, over ties that whoever is seen through knows of. Not asked as long
 * as there is but one of them.
 */
export const connections = (
  { story, asSeenBy, connection }: Pick<Looking, "story" | "asSeenBy" | "connection">,
  through: Through,
) => {
  const { from = "", to = null, third = null, without = [] } = connection ?? {};
  const input = {
    story,
    through,
    from,
    to: to ?? "",
    third: third ?? undefined,
    without: without.length > 0 ? without : undefined,
    asSeenBy: asSeenBy ?? undefined,
  };
  return { ...ask(endpoints.connections, input), enabled: to !== null };
};
