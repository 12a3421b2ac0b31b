import type { z } from "zod";
import type { Level } from "#contract/reveal.ts";
import type { Position } from "#contract/telling.ts";
import type { StoryId } from "#contract/words.ts";
import type { Database, Params } from "../database/port.ts";
import { readQuery } from "../database/read-query.ts";
import type { Edition } from "./edition.ts";
import { horizonOf, type Horizon } from "./horizon.ts";
import { levelsOf, reachesOf, type Reaches } from "./levels.ts";

/**
 * A story as one reader may see it: the only way from a request to the story's facts. `levels` are what they have
 * asked to be told past their horizon, each once and in one order.
 */
export type View = { database: Database; edition: Edition; horizon: Horizon; levels: readonly Level[] };

type Asked = { through?: Parameters<typeof horizonOf>[2]; reveal?: readonly Level[] | undefined };

/** The view a request asks for. Throws invalid_request for a horizon the story does not have. */
export async function viewOf(
  database: Database,
  edition: Edition,
  { through, reveal }: Asked,
): Promise<View> {
  const horizon = await horizonOf(database, edition, through);
  return { database, edition, horizon, levels: levelsOf(reveal) };
}

type StoryParams = { story: StoryId; through: Position } & Reaches;

/** A question to a view. Story, horizon and levels go along with every one: no query of a story can forget them. */
export function storyQuery<Input extends Params, Answer>(name: string, row: z.ZodType<Answer>) {
  const query = readQuery<Input & StoryParams, Answer>(name, row);
  return ({ edition, horizon, levels, database }: View, params: Input): Promise<Answer[]> => {
    const { through } = horizon;
    return query(database, {
      ...params,
      story: edition.story,
      through,
      ...reachesOf(edition, through, levels),
    });
  };
}

/** What a view is remembered by: nothing else may shape what is remembered for it. */
export function keyOf({ edition, horizon, levels }: View): string {
  return [`${edition.story}@${edition.version}/${horizon.through}`, ...levels].join("+");
}
