import { useEffect } from "react";
import { useLooking } from "../looking/looking-context.ts";
import { paneOf } from "./pane.ts";
import { onKey } from "../ui/on-key.ts";

/** Escape puts away what is open beside the view, wherever the focus is. */
export function useEscape(): void {
  const { looking, look } = useLooking();
  const open = looking.focus !== null || paneOf(looking) !== null;
  useEffect(() => (open ? onKey("Escape", () => look({ type: "close" })) : undefined), [open, look]);
}
