import { Suspense } from "react";
import { useWords } from "../language/language-context.ts";
import type { View } from "../looking/looking.ts";
import { part } from "../part/part.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { words } from "./words.ts";

const PAGES = {
  matrix: part(async () => (await import("../matrix/MatrixView.tsx")).MatrixView),
  family: part(async () => (await import("../family/FamilyView.tsx")).FamilyView),
  storylines: part(async () => (await import("../storylines/StorylinesView.tsx")).StorylinesView),
  table: part(async () => (await import("../table/TableView.tsx")).TableView),
  people: part(async () => (await import("../person/PeopleView.tsx")).PeopleView),
  installments: part(async () => (await import("../scene/InstallmentsView.tsx")).InstallmentsView),
  companies: part(async () => (await import("../company/CompaniesView.tsx")).CompaniesView),
  "catch-up": part(async () => (await import("../catch-up/CatchUpView.tsx")).CatchUpView),
  insight: part(async () => (await import("../insight/InsightView.tsx")).InsightView),
  about: part(async () => (await import("../notes/NotesView.tsx")).NotesView),
};

/** One of the views beside the network. Each is fetched when it is first opened. */
export function Page({ view }: { view: Exclude<View, "network"> }) {
  const t = useWords(words);
  const Shown = PAGES[view];
  return (
    <Suspense fallback={<Skeleton lines={8} label={t("loading")} />}>
      <Shown />
    </Suspense>
  );
}
