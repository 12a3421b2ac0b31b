const HOUR = 60 * 60 * 1000;
/** Who has been away for so long comes back to a new visit, maybe with more seen. */
const AWAY = 4 * HOUR;

/** Whether a reader who was last here at `visited` is back after a while at `now`, both in milliseconds since 1970. */
export const isBack = (visited: number | undefined, now: number): boolean =>
  visited !== undefined && now - visited >= AWAY;
