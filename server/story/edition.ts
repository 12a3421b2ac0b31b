import { z } from "zod";
import { InstallmentId, type StoryId } from "#contract/words.ts";
import type { Database } from "../database/port.ts";
import { readQuery } from "../database/read-query.ts";
import { notFound } from "../http/failures.ts";

const edition = readQuery<{ story: StoryId }, { version: string; installments: InstallmentId[] }>(
  "edition",
  z.object({ version: z.string(), installments: z.array(InstallmentId) }),
);

/** One state of a story. Every write gives it a new version; whatever is remembered is remembered by it. */
export type Edition = { story: StoryId; version: string; installments: InstallmentId[] };

/** The story's present state. Throws not_found when there is no such story. */
export async function editionOf(database: Database, story: StoryId): Promise<Edition> {
  const [row] = await edition(database, { story });
  if (!row) throw notFound("story", story);
  return { story, ...row };
}
