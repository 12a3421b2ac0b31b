import type { StorySummary } from "#contract/story.ts";
import type { Database } from "../database/port.ts";
import type { Layouts } from "../layout/layouts.ts";
import { editionOf } from "../story/edition.ts";
import { stories } from "../story/stories.ts";
import { viewOf } from "../story/view.ts";
import { positionsAhead } from "./picture.ts";

/** Up to so many installments the facts of every horizon are asked for; beyond, those of the last one alone. */
const FEW = 24;

/**
 * Works out the pictures of all stories before anybody asks, so that a reader who comes meanwhile waits for
 * little. Of a short telling each horizon is drawn. Of a long one the last is: its picture follows from those
 * before it, which are remembered on the way, and the facts of hundreds of horizons need not be asked for.
 * Readers go before all of this. What cannot be had now is worked out when somebody asks for it.
 */
export async function drawAhead(database: Database, layouts: Layouts): Promise<void> {
  try {
    for (const story of (await stories(database, {})).toSorted(shortestFirst)) {
      const edition = await editionOf(database, story.id);
      const last = edition.installments.slice(-1);
      for (const installment of story.installments <= FEW ? edition.installments : last)
        await positionsAhead(layouts, await viewOf(database, edition, { through: installment }));
    }
  } catch {
    // The database or the layouts have been closed, or are away: whoever asks next is told.
  }
}

const shortestFirst = (one: StorySummary, other: StorySummary) =>
  one.installments - other.installments || (one.id < other.id ? -1 : 1);
