import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useWords } from "../language/language-context.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { Failed } from "./Failed.tsx";
import { panelWords } from "./words.ts";

type Props<Data> = { of: UseQueryResult<Data>; lines?: number; children: (data: Data) => ReactNode };

/** What the server said; until then its outline, and a way to ask again where it said nothing. */
export function Answer<Data>({ of, lines = 6, children }: Props<Data>) {
  const t = useWords(panelWords);
  if (of.data !== undefined) return children(of.data);
  if (of.isError) return <Failed error={of.error} retry={() => void of.refetch()} />;
  return <Skeleton lines={lines} label={t("loading")} />;
}
