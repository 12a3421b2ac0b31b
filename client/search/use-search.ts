import { useQuery } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import type { Found } from "#contract/search.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { search } from "./search-query.ts";

const PAUSE = 110;

export type SearchState = { found: readonly Found[]; answered: boolean; failed: boolean };

/** What is found for what the reader types, asked for when the typing pauses. */
export function useSearch(typed: string): SearchState {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const text = usePaused(typed.trim());
  const { data, isError, isPlaceholderData } = useQuery(search(looking.story, through, text));
  const blank = typed.trim() === "";
  return {
    found: blank || isError ? [] : (data ?? []),
    answered: !blank && text === typed.trim() && data !== undefined && !isPlaceholderData,
    failed: !blank && isError,
  };
}

function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}
