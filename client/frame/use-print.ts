import { useEffect } from "react";
import { wishFor } from "../export/wish.ts";
import { useLooking } from "../looking/looking-context.ts";
import { onChord } from "../ui/on-key.ts";
import { paneOf } from "./pane.ts";

/** Where nothing but the network is open, printing prints it: with its title, horizon and legend on one page. */
export function usePrint(): void {
  const { looking } = useLooking();
  const isBare = looking.view === "network" && paneOf(looking) === null;
  useEffect(() => (isBare ? onChord("p", () => wishFor("print")) : undefined), [isBare]);
}
