import { useEffect, useState } from "react";
import { afterNextPaint } from "../ui/after-next-paint.ts";

/** Whether the page has been painted since this came; at once where there is nothing to wait for. */
export function useAfterPaint(waits: boolean): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => (waits ? afterNextPaint(() => setPainted(true)) : undefined), [waits]);
  return isPainted || !waits;
}
