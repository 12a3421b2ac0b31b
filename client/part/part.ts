import { lazy, type ComponentType } from "react";

/** A part of the client could not be fetched: the server is away, or has a newer client by now. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super("A part of the page could not be fetched.", { cause });
    this.name = "PartMissing";
  }
}

/**
 * A component that is fetched at once, for a `useState`: where it has come before it is first drawn, it is
 * drawn without a pause.
 */
export function earlyPart<Props>(load: () => Promise<ComponentType<Props>>): () => ComponentType<Props> {
  let come: ComponentType<Props> | null = null;
  const loading = load();
  loading.then(
    (component) => (come = component),
    () => {},
  );
  const later = part(() => loading);
  return () => come ?? later;
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
