import { z } from "zod";
import { CharacterId, SceneId } from "#contract/words.ts";
import { perView } from "../story/per-view.ts";
import { storyQuery, type View } from "../story/view.ts";

const HearerRow = z.object({ scene: SceneId, character: CharacterId, since: z.int() });
export type HearerRow = z.infer<typeof HearerRow>;

const hearers = storyQuery<Record<never, never>, HearerRow>("hearers", HearerRow);

/** Who came to hear of scenes without having been in them, those who have known longest first. */
export const hearersOf = perView((view: View): Promise<HearerRow[]> => hearers(view, {}));
