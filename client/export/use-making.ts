import { useState } from "react";
import type { Format } from "./formats.ts";
import { make, NothingShown, sheetToPrint, type Shown } from "./make.ts";
import { printSheet } from "./print-sheet.ts";
import { saveFile } from "../ui/save-file.ts";
import { TooLarge } from "./write-png.ts";

/** How the last wish stands: what was wished, and whether it is being made, saved, or could not be. */
export type Making = { what: Format | "print"; state: "busy" | "done" | "failed" | "tooLarge" | "nothing" };

/** Makes files of what is on show, one after the other, and says how that goes. */
export function useMaking(shown: Shown, nameOf: (format: Format) => string) {
  const [making, setMaking] = useState<Making | null>(null);
  const follow = (what: Making["what"], work: () => Promise<void>) => {
    if (making?.state === "busy") return;
    setMaking({ what, state: "busy" });
    work().then(
      () => setMaking(what === "print" ? null : { what, state: "done" }),
      (error: unknown) => setMaking({ what, state: failureOf(error) }),
    );
  };
  return {
    making,
    save: (format: Format) => follow(format, async () => saveFile(await make(format, shown), nameOf(format))),
    /** `then` is called once it has been handed to the printer, or was not. */
    print: (then?: () => void) =>
      follow("print", async () => {
        printSheet(await sheetToPrint(shown));
        then?.();
      }),
  };
}

function failureOf(error: unknown): Making["state"] {
  if (error instanceof TooLarge) return "tooLarge";
  return error instanceof NothingShown ? "nothing" : "failed";
}
