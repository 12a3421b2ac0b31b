import { QueryCache, QueryClient } from "@tanstack/react-query";
import { isAway } from "./call.ts";

const MINUTE = 60_000;
const MOST_TRIES = 2;

/** How long to wait before try `tried` + 1, in milliseconds: doubling, at most eight seconds. */
export const waitBefore = (tried: number): number => Math.min(500 * 2 ** tried, 8_000);

/** The cache of what the server said. Only what may pass by itself is asked again; `onAway` hears of it. */
export const createQueryClient = (onAway: () => void): QueryClient =>
  new QueryClient({
    queryCache: new QueryCache({
      onError: (error) => {
        if (isAway(error)) onAway();
      },
    }),
    defaultOptions: {
      queries: {
        staleTime: 5 * MINUTE,
        gcTime: 30 * MINUTE,
        refetchOnWindowFocus: false,
        retry: (tried, error) => isAway(error) && tried < MOST_TRIES,
        retryDelay: waitBefore,
        networkMode: "always",
      },
    },
  });
