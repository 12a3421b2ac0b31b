import { queryOptions } from "@tanstack/react-query";
import { endpoints } from "#contract/endpoints.ts";
import type { PersonEntry } from "#contract/people.ts";
import type { StoryId, WorkId } from "#contract/words.ts";
import { call } from "../api/call.ts";
import { levelsFor } from "../horizon/wishes.ts";
import type { Through } from "../horizon/through.ts";

const MOST_A_PAGE = 200;

/** Everybody who plays or made something here, page after page; with a work, only who is known from it. */
export const people = (story: StoryId, through: Through, work?: WorkId) => {
  const reveal = levelsFor({ story });
  return queryOptions({
    queryKey: [endpoints.people.path, { story, through, work }, "every page", reveal],
    queryFn: async ({ signal }) => {
      const everybody: PersonEntry[] = [];
      let after: string | undefined;
      do {
        const input = { story, through, work, after, limit: MOST_A_PAGE };
        const page = await call(endpoints.people, input, { signal, reveal });
        everybody.push(...page.items);
        after = page.next ?? undefined;
      } while (after !== undefined);
      return everybody;
    },
  });
};
