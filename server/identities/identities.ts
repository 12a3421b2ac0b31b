import { z } from "zod";
import { CharacterId } from "#contract/words.ts";
import { perView } from "../story/per-view.ts";
import { storyQuery, type View } from "../story/view.ts";
import { whoIsWho, type Identity, type WhoIsWho } from "./who-is-who.ts";

const IdentityRow = z.object({
  id: z.string(),
  from: CharacterId,
  to: CharacterId,
  revealed: z.int(),
  ended: z.int().nullable(),
});

const identities = storyQuery<Record<never, never>, Identity>("identities", IdentityRow);

/** Who is shown as whom in a view. */
export const identitiesOf = perView(async (view: View): Promise<WhoIsWho> =>
  whoIsWho(await identities(view, {})),
);
