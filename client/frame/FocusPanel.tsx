import { Suspense } from "react";
import type { Telling } from "#contract/story.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { PartBoundary } from "../part/PartBoundary.tsx";
import { Panel } from "../ui/Panel.tsx";
import { Sheet } from "../ui/Sheet.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import { paneOf } from "./pane.ts";
import { PaneBody } from "./PaneBody.tsx";
import type { Room } from "./room.ts";
import { usePaneFocus } from "./use-pane-focus.ts";
import { words } from "./words.ts";

/** The page of what is focused, or of the connection asked for, beside the view or as a sheet at its foot. */
export function FocusPanel({ room, telling }: { room: Room; telling: Telling }) {
  const t = useWords(words);
  const { looking, look } = useLooking();
  const pane = paneOf(looking);
  const surface = usePaneFocus(pane?.key ?? null);
  if (!pane) return null;
  const close = () => look({ type: "close" });
  const body = (
    <PartBoundary key={pane.key}>
      <Suspense fallback={<Skeleton lines={7} label={t("loading")} />}>
        <PaneBody pane={pane} />
      </Suspense>
    </PartBoundary>
  );
  const named = { label: t(pane.type, { telling }), closeLabel: t("close"), onClose: close, ref: surface };
  return room === "phone" ? (
    <Sheet
      {...named}
      pullLabel={t("pull")}
      foldedText={pane.type === "comparison" ? t("differences") : undefined}
    >
      <div key={pane.key}>{body}</div>
    </Sheet>
  ) : (
    <Panel key={pane.key} {...named}>
      {body}
    </Panel>
  );
}
