import { endpoints } from "#contract/endpoints.ts";
import type { CharacterId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";
import type { Looking } from "../looking/looking.ts";

/** The shortest chains between two characters at the horizon, over ties that whoever is seen through knows of. */
export const connections = (
  { story, asSeenBy }: Pick<Looking, "story" | "asSeenBy">,
  through: Through,
  from: CharacterId,
  to: CharacterId,
) => ask(endpoints.connections, { story, through, from, to, asSeenBy: asSeenBy ?? undefined });
