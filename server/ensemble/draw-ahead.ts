import type { Database } from "../database/port.ts";
import type { Layouts } from "../layout/layouts.ts";
import { editionOf } from "../story/edition.ts";
import { horizonOf } from "../story/horizon.ts";
import { stories } from "../story/stories.ts";
import { drawn } from "./picture.ts";

/**
 * Works out the pictures of all stories before anybody asks, horizon by horizon, so that a reader who comes
 * meanwhile waits for one of them at most. What cannot be had now is worked out when somebody asks for it.
 */
export async function drawAhead(database: Database, layouts: Layouts): Promise<void> {
  try {
    for (const { id } of await stories(database, {})) {
      const edition = await editionOf(database, id);
      for (const installment of edition.installments)
        await drawn(layouts, { database, edition, horizon: horizonOf(edition, installment) }, []);
    }
  } catch {
    // The database or the layouts have been closed, or are away: whoever asks next is told.
  }
}
