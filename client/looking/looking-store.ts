import type { Through } from "../horizon/through.ts";
import { fromAddress, toAddress, type Address } from "./address.ts";
import type { AddressBar } from "./address-bar.ts";
import { reduce, type Action } from "./reducer.ts";
import { isRefinement } from "./refinement.ts";

export type LookingStore = {
  current: () => Address;
  subscribe: (listener: () => void) => () => void;
  look: (action: Action) => void;
  setLinked: (through: Through, replacing?: boolean) => void;
  visit: (address: Address) => void;
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
    const url = toAddress(next);
    if (replacing || url === bar.address()) bar.replace(url);
    else bar.push(url);
    show(next);
  };
  const back = () => {
    const read = fromAddress(bar.address());
    if (read) show(read);
  };
  let stop = () => {};
  return {
    current: () => address,
    subscribe(listener) {
      if (listeners.size === 0) stop = bar.onBack(back);
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
        if (listeners.size === 0) stop();
      };
    },
    look: (action) => go({ ...address, looking: reduce(address.looking, action) }, isRefinement(action)),
    visit: (next) => go(next, false),
    setLinked: (through, replacing = false) => go({ ...address, through }, replacing),
  };
}
