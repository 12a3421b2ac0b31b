import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useWords } from "../language/language-context.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Failed } from "./Failed.tsx";
import { words } from "./words.ts";

type Props<Data> = { query: UseQueryResult<Data>; lines?: number; children: (data: Data) => ReactNode };

/** Shows an answer when it is there, and says so while it is on its way or when it failed. */
export function Answered<Data>({ query, lines = 5, children }: Props<Data>) {
  const t = useWords(words);
  if (query.data !== undefined) return children(query.data);
  if (query.error) return <Failed error={query.error} retry={() => void query.refetch()} />;
  return <Skeleton lines={lines} label={t("waiting")} />;
}
