/** How long a page that is there is left to those who look at it first, in milliseconds. */
const FIRST_LOOK = 1000;
/** The longest wait for a page that never rests, in milliseconds. */
const PATIENCE = 5000;

/** Calls once the page has been there for a moment and has nothing else to do. Answers with how to call that off. */
export function atRest(call: () => void): () => void {
  let isOff = false;
  const unlessOff = () => void (isOff || call());
  // Not every browser says when it has nothing to do: there the moment must be enough.
  const whenIdle = () =>
    "requestIdleCallback" in window ? requestIdleCallback(unlessOff, { timeout: PATIENCE }) : unlessOff();
  const waiting = setTimeout(whenIdle, FIRST_LOOK);
  return () => {
    isOff = true;
    clearTimeout(waiting);
  };
}
