import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import type { Endpoint } from "#contract/endpoint.ts";
import { levelsFor } from "../horizon/wishes.ts";
import { call } from "./call.ts";

/**
 * The query of one endpoint with one input, for useQuery and its kin. Same input, same entry of the cache. What the
 * reader wants to be told past the horizon goes along with every question about that story.
 */
export const ask = <Input extends z.ZodObject, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  input: z.input<Input>,
) => {
  const reveal = levelsFor(input);
  return queryOptions({
    queryKey: reveal ? [endpoint.path, input, reveal] : [endpoint.path, input],
    queryFn: ({ signal }) => call(endpoint, input, { signal, reveal }),
  });
};
