import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode, type RefObject } from "react";
import { fromAddress, toAddress, type Address } from "./address.ts";
import { LookingContext, type LookingState, type Moves } from "./looking-context.ts";
import { isRefinement, reduce } from "./reducer.ts";

type Props = { opened: Address; children: ReactNode };

/** Keeps what is looked at, and keeps the browser's address and history in step with it. */
export function LookingProvider({ opened, children }: Props) {
  const [address, setAddress] = useState(opened);
  // The newest address, also between two actions of one event, before React has drawn again.
  const newest = useRef(opened);

  const show = useCallback((next: Address) => {
    newest.current = next;
    setAddress(next);
  }, []);

  useEffect(() => {
    const back = () => {
      const read = fromAddress(location.href);
      if (read) show(read);
    };
    addEventListener("popstate", back);
    return () => removeEventListener("popstate", back);
  }, [show]);

  const moves = useMemo(() => movesOf(newest, show), [show]);
  const { looking, through: linked } = address;
  const state = useMemo<LookingState>(() => ({ looking, linked, ...moves }), [looking, linked, moves]);
  return <LookingContext value={state}>{children}</LookingContext>;
}

function movesOf(newest: RefObject<Address>, show: (next: Address) => void): Moves {
  const go = (next: Address, replacing: boolean) => {
    write(toAddress(next), replacing);
    show(next);
  };
  return {
    look: (action) => {
      const { looking, through } = newest.current;
      go({ looking: reduce(looking, action), through }, isRefinement(action));
    },
    setLinked: (through, replacing = false) => go({ ...newest.current, through }, replacing),
  };
}

function write(url: string, replacing: boolean): void {
  const unchanged = url === location.pathname + location.search;
  if (replacing || unchanged) history.replaceState(null, "", url);
  else history.pushState(null, "", url);
}
