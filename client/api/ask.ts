import { queryOptions } from "@tanstack/react-query";
import type { z } from "zod";
import type { Endpoint } from "#contract/endpoints.ts";
import { call } from "./call.ts";

/** The query of one endpoint with one input, for useQuery and its kin. Same input, same entry of the cache. */
export const ask = <Input extends z.ZodObject, Output extends z.ZodType>(
  endpoint: Endpoint<Input, Output>,
  input: z.input<Input>,
) =>
  queryOptions({
    queryKey: [endpoint.path, input],
    queryFn: ({ signal }) => call(endpoint, input, signal),
  });
