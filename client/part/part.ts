import { lazy, type ComponentType } from "react";

/** A part of the client could not be fetched: the server is away, or has a newer client by now. */
export class PartMissing extends Error {
  constructor(cause: unknown) {
    super("A part of the page could not be fetched.", { cause });
    this.name = "PartMissing";
  }
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
