import { setImmediate } from "node:timers/promises";

/** Lets other readers be answered before a long reckoning goes on. */
export const breathe = (): Promise<void> => setImmediate();
