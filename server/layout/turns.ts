/** Whether somebody waits for what is done, or it is done ahead of anybody's asking. */
export type Urgency = "now" | "ahead";

type Turn = { run: () => Promise<void> };

/** Lets one thing be done after another: first come, first served, but nothing ahead while somebody waits. */
export function createTurns() {
  const waiting: Record<Urgency, Turn[]> = { now: [], ahead: [] };
  let busy = false;

  const next = async (): Promise<void> => {
    if (busy) return;
    const turn = waiting.now.shift() ?? waiting.ahead.shift();
    if (!turn) return;
    busy = true;
    await turn.run();
    busy = false;
    void next();
  };
  return {
    /** Resolves, or rejects, as the thing does once its turn has come. */
    take: <Answer>(urgency: Urgency, act: () => Promise<Answer>): Promise<Answer> =>
      new Promise((resolve, reject) => {
        waiting[urgency].push({ run: () => act().then(resolve, reject) });
        void next();
      }),
  };
}
