import { storylinesEndpoint } from "#contract/storylines-endpoint.ts";
import type { InstallmentId, StoryId } from "#contract/words.ts";
import type { CharacterId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

type Asked = {
  story: StoryId;
  through: Through;
  part: InstallmentId | null;
  asSeenBy: CharacterId | null;
};

/** A part of the story as strands, or as much of it as one of its characters knows of. */
export const storylines = ({ part, asSeenBy, ...at }: Asked) =>
  ask(storylinesEndpoint.storylines, { ...at, ...(part && { part }), ...(asSeenBy && { asSeenBy }) });
