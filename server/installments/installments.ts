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
import { hearersOf, type HearerRow } from "../knowledge/hearers.ts";
import { earliest } from "../knowledge/who-knows.ts";
import { story } from "../story/stories.ts";
import { storyQuery, type View } from "../story/view.ts";

const SceneRow = Scene.omit({ heardBy: true }).extend({
  presences: z.array(z.object({ id: CharacterId, role: Role })),
});
type SceneRow = z.infer<typeof SceneRow>;

const installment = storyQuery<{ installment: InstallmentId | null; scene: SceneId | null }, SceneRow>(
  "installment",
  SceneRow,
);

/** Answers an installment with its scenes, and one scene. */
export function installmentRoutes(site: Site): void {
  serveStory(site, endpoints.installment, async (view, input) => {
    const [[told], rows, knowing] = await Promise.all([
      story(view, {}),
      installment(view, { installment: input.installment, scene: null }),
      knowingOf(view),
    ]);
    const found = told?.installments.find(({ id }) => id === input.installment);
    if (!found) throw notFound("installment", input.installment);
    return { ...found, scenes: rows.map((row) => toScene(knowing, row)) };
  });

  serveStory(site, endpoints.scene, async (view, input) => {
    const [[row], knowing] = await Promise.all([
      installment(view, { installment: null, scene: input.scene }),
      knowingOf(view),
    ]);
    if (!row) throw notFound("scene", input.scene);
    return toScene(knowing, row);
  });
}

/** Who is known, who is shown as whom, and who heard of what. */
type Knowing = { cast: Cast; who: WhoIsWho; heard: readonly HearerRow[] };

async function knowingOf(view: View): Promise<Knowing> {
  const [cast, who, heard] = await Promise.all([castOf(view), identitiesOf(view), hearersOf(view)]);
  return { cast, who, heard };
}

/** Those present come first: who is both there and spoken of, as two who are one, is there. */
function toScene({ cast, who, heard }: Knowing, row: SceneRow): Scene {
  const presences = onceShown(who, row.presences);
  const there = new Set(presences.filter(({ role }) => role === "present").map(({ id }) => id));
  const hearers = heard
    .filter(({ scene }) => scene === row.id)
    .map(({ character, since }) => ({ character: who.shownAs(character), since }))
    .filter(({ character }) => !there.has(character));
  return {
    ...row,
    presences: presences.map(({ id, role }) => ({ ...refOf(cast, id), role })),
    heardBy: earliest(hearers).map(({ character, since }) => ({ ...refOf(cast, character), since })),
  };
}
