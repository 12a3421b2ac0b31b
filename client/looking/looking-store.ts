import type { Through } from "../horizon/through.ts";
import { fromAddress, toAddress, type Address } from "./address.ts";
import { isRefinement, reduce, type Action } from "./reducer.ts";

/** The part of a window that holds an address and its history. */
export type AddressBar = Pick<Window, "location" | "history" | "addEventListener" | "removeEventListener">;

export type LookingStore = {
  current: () => Address;
  subscribe: (listener: () => void) => () => void;
  look: (action: Action) => void;
  setLinked: (through: Through, replacing?: boolean) => void;
};

/** Keeps what is looked at in step with the browser's address: every action is written, every step back is read. */
export function createLookingStore(opened: Address, bar: AddressBar): LookingStore {
  let address = opened;
  const listeners = new Set<() => void>();
  const show = (next: Address) => {
    address = next;
    for (const listener of listeners) listener();
  };
  const go = (next: Address, replacing: boolean) => {
    write(bar, toAddress(next), replacing);
    show(next);
  };
  const back = () => {
    const read = fromAddress(bar.location.href);
    if (read) show(read);
  };
  return {
    current: () => address,
    subscribe(listener) {
      listeners.add(listener);
      if (listeners.size === 1) bar.addEventListener("popstate", back);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) bar.removeEventListener("popstate", back);
      };
    },
    look: (action) => go({ ...address, looking: reduce(address.looking, action) }, isRefinement(action)),
    setLinked: (through, replacing = false) => go({ ...address, through }, replacing),
  };
}

function write(bar: AddressBar, url: string, replacing: boolean): void {
  const unchanged = url === bar.location.pathname + bar.location.search;
  if (replacing || unchanged) bar.history.replaceState(null, "", url);
  else bar.history.pushState(null, "", url);
}
