import { z } from "zod";
import { ChangeType, type Change, type Changes } from "#contract/changes.ts";
import { endpoints } from "#contract/endpoints.ts";
import { familyOf, Kind } from "#contract/kinds.ts";
import type { Position } from "#contract/telling.ts";
import { CharacterId, Text } from "#contract/words.ts";
import { castOf, refOf } from "../characters/cast.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { scenesByPosition, type ScenesByPosition } from "../installments/scenes.ts";
import { eachShown } from "../identities/as-shown.ts";
import { identitiesOf } from "../identities/identities.ts";
import type { WhoIsWho } from "../identities/who-is-who.ts";
import { endOf, type Seen } from "../story/horizon.ts";
import { storyQuery, type View } from "../story/view.ts";
import { asTold } from "./as-told.ts";
import { lastSeenOf } from "./last-seen.ts";
import { namesOf, type NameAt } from "./names.ts";
import { replacementsOf, type OtherOf } from "./replacements.ts";
import { sentenceOf, type News } from "./sentences.ts";
import { isLate, turnOf } from "./turns.ts";

const ChangeRow = z.object({
  type: ChangeType,
  id: z.string(),
  position: z.int(),
  characters: z.array(CharacterId),
  says: Text.nullable(),
  company: Text.nullable(),
  kind: Kind.nullable(),
  since: z.int().nullable(),
  retold: z.boolean(),
  weight: z.int().nullable(),
});
type ChangeRow = z.infer<typeof ChangeRow>;

const changes = storyQuery<{ from: Position }, ChangeRow>("changes", ChangeRow);

/** Answers what was met, told, added, ended and shown between two horizons. */
export function changeRoutes(site: Site): void {
  serveStory(site, endpoints.changes, async (view, input): Promise<Changes> => {
    const from = await fromOf(view, input.from);
    const [rows, cast, nameAt, otherOf, scenes, lastSeen, who] = await Promise.all([
      changes(view, { from }),
      castOf(view),
      namesOf(view),
      replacementsOf(view),
      scenesByPosition(view),
      lastSeenOf(view),
      identitiesOf(view),
    ]);
    const known = { nameAt, otherOf, scenes, who };
    const news = rows.toSorted(inOrder).flatMap((row) => toChange(row, known) ?? []);
    const about = new Set(news.flatMap(({ characters }) => characters));
    return {
      from,
      through: view.horizon.through,
      changes: news,
      characters: [...cast.keys()]
        .filter((id) => about.has(id))
        .map((id) => ({ ...refOf(cast, id), lastSeen: lastSeen.get(id) ?? null })),
    };
  });
}

async function fromOf({ database, edition }: View, from: Seen | undefined): Promise<Position> {
  return from === undefined ? 0 : endOf(database, edition, "from", from);
}

type Known = { nameAt: NameAt; otherOf: OtherOf; scenes: ScenesByPosition; who: WhoIsWho };

/** Null for what was no news to anybody. */
function toChange(row: ChangeRow, known: Known): Change | null {
  const { type, id, position, characters, kind, weight } = row;
  const told = asTold(row, known.who);
  if (told === null) return null;
  const news = toNews(row, told, known);
  return {
    type,
    turn: news.turn,
    id,
    position,
    characters: eachShown(known.who, characters),
    family: kind && familyOf(kind),
    sentence: sentenceOf(type, news),
    scene: known.scenes.get(position) ?? null,
    weight,
  };
}

/** `told` are those whose names it bears. */
function toNews(row: ChangeRow, told: CharacterId[], { nameAt, otherOf, who }: Known): News {
  const { id, position, says, company } = row;
  const [first] = told;
  const other = otherOf(id, position);
  return {
    names: told.map((character) => nameAt(character, position)),
    before: first ? nameAt(first, position - 1) : null,
    says,
    company,
    turn: turnOf(row, other !== null),
    late: isLate(row),
    other: other && {
      says: other.says,
      names: other.of.map((one) => nameAt(who.shownAt(one, position), position)),
    },
  };
}

const ORDER = new Map(ChangeType.options.map((type, at) => [type, at]));

function inOrder(one: ChangeRow, other: ChangeRow): number {
  const byType = (ORDER.get(one.type) ?? 0) - (ORDER.get(other.type) ?? 0);
  return one.position - other.position || byType || (one.id < other.id ? -1 : 1);
}
