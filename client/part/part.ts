import {
  createElement,
  lazy,
  useState,
  useSyncExternalStore,
  type ComponentType,
  type ReactNode,
} from "react";

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

/** A component that is fetched when it is first drawn, or before that when `ahead` is called: then it is there at once. */
export type LatePart<Props> = ((props: Props) => ReactNode) & { ahead: () => Promise<void> };

/** A component that is fetched when it is first drawn, or ahead of that. What fails ahead is tried again when it is drawn. */
export function part<Props extends object>(load: () => Promise<ComponentType<Props>>): LatePart<Props> {
  let come: ComponentType<Props> | null = null;
  const fetched = async () => {
    try {
      return (come = await load());
    } catch (error) {
      throw new PartMissing(error);
    }
  };
  const Waiting = lazy(async () => ({ default: await fetched() }));
  const Part = (props: Props) => {
    // Whoever waited goes on with what they waited for: another component in its place would start afresh.
    const [shown] = useState<ComponentType<Props>>(() => come ?? Waiting);
    return createElement(shown, props);
  };
  const ahead = () =>
    fetched().then(
      () => undefined,
      () => undefined,
    );
  return Object.assign(Part, { ahead });
}
