import { createElement, lazy, useSyncExternalStore, type ComponentType, type ReactNode } from "react";

/** A part of the client could not be fetched: the server is away, or has a newer client by now. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super("A part of the page could not be fetched.", { cause });
    this.name = "PartMissing";
  }
}

type Fetched<Props> = { come: ComponentType<Props> | null; missing: PartMissing | null };

/** A component that is fetched at once: `Part` draws nothing until it has come; `settled` when it has or cannot. */
export type EarlyPart<Props> = { Part: (props: Props) => ReactNode; settled: Promise<void> };

/**
 * Fetches a component at once. It is drawn in the very frame after it has come; React lets one that is
 * suspended wait for a third of a second after whatever was shown in its place.
 */
export function earlyPart<Props extends object>(load: () => Promise<ComponentType<Props>>): EarlyPart<Props> {
  let fetched: Fetched<Props> = { come: null, missing: null };
  const settled = load().then(
    (come) => void (fetched = { come, missing: null }),
    (error: unknown) => void (fetched = { come: null, missing: new PartMissing(error) }),
  );
  const subscribe = (redraw: () => void) => {
    let isWanted = true;
    void settled.then(() => isWanted && redraw());
    return () => void (isWanted = false);
  };
  const now = () => fetched;
  const Part = (props: Props) => {
    const { come, missing } = useSyncExternalStore(subscribe, now, now);
    if (missing) throw missing;
    return come && createElement(come, props);
  };
  return { Part, settled };
}

/** A component that is fetched when it is first drawn. */
export const part = <Props>(load: () => Promise<ComponentType<Props>>) =>
  lazy(async () => {
    try {
      return { default: await load() };
    } catch (error) {
      throw new PartMissing(error);
    }
  });
