import { useMemo, useState, useSyncExternalStore, type ReactNode } from "react";
import type { Address } from "./address.ts";
import { windowBar, type AddressBar } from "./address-bar.ts";
import { LookingContext, type LookingState } from "./looking-context.ts";
import { createLookingStore } from "./looking-store.ts";

type Props = { opened: Address; bar?: AddressBar; children: ReactNode };

/** Tells everything below what is looked at, beginning with the address the page was opened at. */
export function LookingProvider({ opened, bar = windowBar, children }: Props) {
  const [store] = useState(() => createLookingStore(opened, bar));
  const { looking, through: linked } = useSyncExternalStore(store.subscribe, store.current);
  const { look, visit, setLinked } = store;
  const state = useMemo<LookingState>(
    () => ({ looking, linked, look, visit, setLinked }),
    [looking, linked, look, visit, setLinked],
  );
  return <LookingContext value={state}>{children}</LookingContext>;
}
