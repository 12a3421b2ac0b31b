import { keptHere } from "./kept-here.ts";
import { writeProgress } from "./progress-file.ts";

/** Lets the browser save the reader's progress as a file named after the day. */
export function saveProgress(today: Date): void {
  const file = new Blob([writeProgress(keptHere())], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `ensemble-progress-${today.toISOString().slice(0, 10)}.json`;
  link.click();
  URL.revokeObjectURL(link.href);
}
