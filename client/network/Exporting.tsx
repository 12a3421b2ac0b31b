import { Suspense, useEffect, type RefObject } from "react";
import type { CanvasHandle } from "../canvas/canvas-props.ts";
import { useWish, wishFor } from "../export/wish.ts";
import { part } from "../part/part.ts";

const ExportDialog = part(async () => (await import("../export/ExportDialog.tsx")).ExportDialog);

/** The ways to take the picture along, while any is wanted. */
export function Exporting({ canvas }: { canvas: RefObject<CanvasHandle | null> }) {
  const wish = useWish();
  useEffect(() => () => wishFor(null), []);
  if (wish === null) return null;
  return (
    <Suspense fallback={null}>
      <ExportDialog
        wish={wish}
        drawing={async (theme) => (await canvas.current?.drawing(theme)) ?? null}
        onClose={() => wishFor(null)}
      />
    </Suspense>
  );
}
