import { useSyncExternalStore } from "react";

/** A value that far-apart pieces of the page read and set, and nothing keeps. */
export type SharedValue<Value> = { use: () => Value; set: (value: Value) => void };

/** Shares a value in this page, from this one on; those who use it are drawn again when it is set. */
export function sharedValue<Value>(first: Value): SharedValue<Value> {
  let value = first;
  const listeners = new Set<() => void>();
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => void listeners.delete(listener);
  };
  const current = () => value;
  return {
    use: () => useSyncExternalStore(subscribe, current, current),
    set: (next) => {
      value = next;
      for (const listener of listeners) listener();
    },
  };
}
