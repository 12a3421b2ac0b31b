import { waitBefore } from "../api/query-client.ts";

/** Whether the server is away, and who wants to know. */
export type AwayWatch = {
  isAway: () => boolean;
  subscribe: (listener: () => void) => () => void;
  /** Somebody got no answer: from now on the server is asked now and then, until it is ready again. */
  report: () => void;
};

type Means = {
  isReady: () => Promise<boolean>;
  wait: (milliseconds: number) => Promise<void>;
  onBack: () => void;
};

/** Watches for the server to come back; asks nothing while it is there. */
export function createAwayWatch({ isReady, wait, onBack }: Means): AwayWatch {
  let away = false;
  const listeners = new Set<() => void>();
  const turn = (next: boolean) => {
    away = next;
    for (const listener of listeners) listener();
  };
  const watch = async () => {
    let asked = 0;
    do await wait(waitBefore(asked++));
    while (!(await isReady()));
    turn(false);
    onBack();
  };
  return {
    isAway: () => away,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    report() {
      if (away) return;
      turn(true);
      void watch();
    },
  };
}
