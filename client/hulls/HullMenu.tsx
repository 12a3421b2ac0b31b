import { Suspense } from "react";
import type { Ensemble } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import { part } from "../part/part.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { Popover } from "../ui/Popover.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { openerWords } from "./opener-words.ts";

const HullChoice = part(async () => (await import("./HullChoice.tsx")).HullChoice);

/** Opens the list of what outlines can be drawn behind the discs; it is fetched then. */
export function HullMenu({ ensemble }: { ensemble: Ensemble }) {
  const t = useWords(openerWords);
  return (
    <Popover label={t("hulls")} opener={(props) => <IconButton icon="hull" label={t("hulls")} {...props} />}>
      {() => (
        <Suspense fallback={<Skeleton lines={4} label={t("loading")} />}>
          <HullChoice ensemble={ensemble} />
        </Suspense>
      )}
    </Popover>
  );
}
