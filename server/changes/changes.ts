import { z } from "zod";
import { ChangeType, type Change, type Changes } from "#contract/changes.ts";
import { endpoints } from "#contract/endpoints.ts";
import { familyOf, Kind } from "#contract/kinds.ts";
import type { Position } from "#contract/telling.ts";
import { CharacterId, Text } from "#contract/words.ts";
import { castOf, refOf } from "../characters/cast.ts";
import { serveStory, type Site } from "../http/serve.ts";
import { scenesByPosition, type ScenesByPosition } from "../installments/scenes.ts";
import { endOf, type Seen } from "../story/horizon.ts";
import { storyQuery, type View } from "../story/view.ts";
import { namesOf, type NameAt } from "./names.ts";
import { sentenceOf } from "./sentences.ts";

const ChangeRow = z.object({
  type: ChangeType,
  id: z.string(),
  position: z.int(),
  characters: z.array(CharacterId),
  says: Text.nullable(),
  company: Text.nullable(),
  kind: Kind.nullable(),
  began: z.int(),
  weight: z.int().nullable(),
});
type ChangeRow = z.infer<typeof ChangeRow>;

const changes = storyQuery<{ from: Position }, ChangeRow>("changes", ChangeRow);

/** Answers what was met, told, added, ended and shown between two horizons. */
export function changeRoutes(site: Site): void {
  serveStory(site, endpoints.changes, async (view, input): Promise<Changes> => {
    const from = await fromOf(view, input.from);
    const [rows, cast, nameAt, scenes] = await Promise.all([
      changes(view, { from }),
      castOf(view),
      namesOf(view),
      scenesByPosition(view),
    ]);
    const news = rows.toSorted(inOrder).map((row) => toChange(row, nameAt, scenes));
    const about = new Set(news.flatMap(({ characters }) => characters));
    return {
      from,
      through: view.horizon.through,
      changes: news,
      characters: [...cast.keys()].filter((id) => about.has(id)).map((id) => refOf(cast, id)),
    };
  });
}

async function fromOf({ database, edition }: View, from: Seen | undefined): Promise<Position> {
  return from === undefined ? 0 : endOf(database, edition, "from", from);
}

function toChange(row: ChangeRow, nameAt: NameAt, scenes: ScenesByPosition): Change {
  const { type, id, position, characters, says, company, kind, began, weight } = row;
  const [first] = characters;
  const news = {
    names: characters.map((character) => nameAt(character, position)),
    before: first ? nameAt(first, position - 1) : null,
    says,
    company,
    backstory: began === 0,
  };
  return {
    type,
    id,
    position,
    characters,
    family: kind && familyOf(kind),
    sentence: sentenceOf(type, news),
    scene: scenes.get(position) ?? null,
    weight,
  };
}

const ORDER = new Map(ChangeType.options.map((type, at) => [type, at]));

function inOrder(one: ChangeRow, other: ChangeRow): number {
  const byType = (ORDER.get(one.type) ?? 0) - (ORDER.get(other.type) ?? 0);
  return one.position - other.position || byType || (one.id < other.id ? -1 : 1);
}
