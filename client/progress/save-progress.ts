import { saveFile } from "../ui/save-file.ts";
import { keptHere } from "./kept-here.ts";
import { writeProgress } from "./progress-file.ts";

/** Lets the browser save the reader's progress as a file named after the day. */
export function saveProgress(today: Date): void {
  const file = new Blob([writeProgress(keptHere())], { type: "application/json" });
  saveFile(file, `ensemble-progress-${today.toISOString().slice(0, 10)}.json`);
}
