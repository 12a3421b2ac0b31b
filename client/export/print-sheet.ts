import "./print-sheet.css";
import type { Sheet } from "./shape.ts";
import { writeSvg } from "./write-svg.ts";

/** Prints a sheet alone: it stands beside the page for as long as the browser prints. */
export function printSheet(sheet: Sheet): void {
  const parsed = new DOMParser().parseFromString(writeSvg(sheet), "image/svg+xml");
  const holder = document.createElement("div");
  holder.className = "printed-sheet";
  holder.dataset["wide"] = String(sheet.width >= sheet.height);
  holder.append(document.importNode(parsed.documentElement, true));
  document.body.append(holder);
  addEventListener("afterprint", () => holder.remove(), { once: true });
  print();
}
