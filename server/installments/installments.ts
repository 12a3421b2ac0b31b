import { z } from "zod";
import { endpoints } from "#contract/endpoints.ts";
import { Role, Scene } from "#contract/story.ts";
import { CharacterId, type InstallmentId, type SceneId } from "#contract/words.ts";
import { castOf, refOf, type Cast } from "../characters/cast.ts";
import { notFound } from "../http/failures.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { onceShown } from "../identities/as-shown.ts";
import { identitiesOf } from "../identities/identities.ts";
import type { WhoIsWho } from "../identities/who-is-who.ts";
import { story } from "../story/stories.ts";
import { storyQuery } from "../story/view.ts";

const SceneRow = Scene.extend({ presences: z.array(z.object({ id: CharacterId, role: Role })) });
type SceneRow = z.infer<typeof SceneRow>;

const installment = storyQuery<{ installment: InstallmentId | null; scene: SceneId | null }, SceneRow>(
  "installment",
  SceneRow,
);

/** Answers an installment with its scenes, and one scene. */
export function installmentRoutes(site: Site): void {
  serveStory(site, endpoints.installment, async (view, input) => {
    const [[told], rows, cast, who] = await Promise.all([
      story(view, {}),
      installment(view, { installment: input.installment, scene: null }),
      castOf(view),
      identitiesOf(view),
    ]);
    const found = told?.installments.find(({ id }) => id === input.installment);
    if (!found) throw notFound("installment", input.installment);
    return { ...found, scenes: rows.map((row) => toScene(cast, who, row)) };
  });

  serveStory(site, endpoints.scene, async (view, input) => {
    const [[row], cast, who] = await Promise.all([
      installment(view, { installment: null, scene: input.scene }),
      castOf(view),
      identitiesOf(view),
    ]);
    if (!row) throw notFound("scene", input.scene);
    return toScene(cast, who, row);
  });
}

/** Those present come first: who is both there and spoken of, as two who are one, is there. */
function toScene(cast: Cast, who: WhoIsWho, row: SceneRow): Scene {
  return {
    ...row,
    presences: onceShown(who, row.presences).map(({ id, role }) => ({ ...refOf(cast, id), role })),
  };
}
