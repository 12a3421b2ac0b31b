import { lazy, Suspense } from "react";
import { useWords } from "../language/language-context.ts";
import type { View } from "../looking/looking.ts";
import { Skeleton } from "../ui/Skeleton.tsx";
import { words } from "./words.ts";

const PAGES = {
  table: lazy(async () => ({ default: (await import("../table/TableView.tsx")).TableView })),
  people: lazy(async () => ({ default: (await import("../person/PeopleView.tsx")).PeopleView })),
  installments: lazy(async () => ({
    default: (await import("../scene/InstallmentsView.tsx")).InstallmentsView,
  })),
  companies: lazy(async () => ({ default: (await import("../company/CompaniesView.tsx")).CompaniesView })),
  about: lazy(async () => ({ default: (await import("../notes/NotesView.tsx")).NotesView })),
};

/** One of the views that are read rather than looked at. Each is fetched when it is first opened. */
export function Page({ view }: { view: Exclude<View, "network"> }) {
  const t = useWords(words);
  const Shown = PAGES[view];
  return (
    <Suspense fallback={<Skeleton lines={8} label={t("loading")} />}>
      <Shown />
    </Suspense>
  );
}
