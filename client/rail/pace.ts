const CALM = 1600;
const QUICK = 600;
const LONGEST = 60_000;

/**
 * How long playing stays at each of so many stops, in milliseconds: long enough to see what has changed, and
 * shorter in a long telling, so that all of it can be gone through in a minute or two.
 */
export const paceOf = (stops: number): number =>
  Math.max(QUICK, Math.min(CALM, LONGEST / Math.max(1, stops)));
