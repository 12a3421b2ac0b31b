import { keepPreviousData, queryOptions } from "@tanstack/react-query";
import { endpoints } from "#contract/endpoints.ts";
import type { StoryId } from "#contract/words.ts";
import { ask } from "../api/ask.ts";
import type { Through } from "../horizon/through.ts";

const MOST = 8;

/** What is found for a text; while the next letters are looked up, what the ones before found stays. */
export const search = (story: StoryId, through: Through, text: string) =>
  queryOptions({
    ...ask(endpoints.search, { story, through, text, limit: MOST }),
    enabled: text.trim() !== "",
    placeholderData: keepPreviousData,
  });
