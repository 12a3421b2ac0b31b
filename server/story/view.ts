import type { z } from "zod";
import type { Position } from "#contract/telling.ts";
import type { StoryId } from "#contract/words.ts";
import type { Database, Params } from "../database/port.ts";
import { readQuery } from "../database/read-query.ts";
import type { Edition } from "./edition.ts";
import type { Horizon } from "./horizon.ts";

/** A story as one reader may see it: the only way from a request to the story's facts. */
export type View = { database: Database; edition: Edition; horizon: Horizon };

type StoryParams = { story: StoryId; through: Position };

/** A question to a view. Story and horizon go along with every one: no query of a story can forget them. */
export function storyQuery<Input extends Params, Answer>(name: string, row: z.ZodType<Answer>) {
  const query = readQuery<Input & StoryParams, Answer>(name, row);
  return ({ edition, horizon, database }: View, params: Input): Promise<Answer[]> =>
    query(database, { ...params, story: edition.story, through: horizon.through });
}

/** What a view is remembered by: nothing else may shape what is remembered for it. */
export function keyOf({ edition, horizon }: View): string {
  return `${edition.story}@${edition.version}/${horizon.through}`;
}
