import fc from "fast-check";
import { expect, test } from "vitest";
import { createTurns, type Urgency } from "./turns.ts";

const pause = () => new Promise((resolve) => setTimeout(resolve, 0));

test("what somebody waits for goes before all that is done ahead, and each in the order of asking", async () => {
  const { take } = createTurns();
  const done: string[] = [];
  const act = (name: string) => async () => {
    await pause();
    done.push(name);
  };
  await Promise.all([
    take("ahead", act("under way")),
    take("ahead", act("ahead 1")),
    take("now", act("now 1")),
    take("ahead", act("ahead 2")),
    take("now", act("now 2")),
  ]);
  expect(done).toEqual(["under way", "now 1", "now 2", "ahead 1", "ahead 2"]);
});

test("one turn at a time is taken, and one that fails costs the others nothing", async () => {
  const turn = fc.record({ urgency: fc.constantFrom<Urgency>("now", "ahead"), fails: fc.boolean() });
  await fc.assert(
    fc.asyncProperty(fc.array(turn, { maxLength: 8 }), async (turns) => {
      const { take } = createTurns();
      let [within, most] = [0, 0];
      const answers = turns.map(({ urgency, fails }, at) =>
        take(urgency, async () => {
          most = Math.max(most, (within += 1));
          await Promise.resolve();
          within -= 1;
          if (fails) throw new Error("lost");
          return at;
        }),
      );
      const settled = await Promise.allSettled(answers);
      expect(settled.map(({ status }) => status === "rejected")).toEqual(turns.map(({ fails }) => fails));
      expect(most).toBeLessThanOrEqual(1);
    }),
  );
});
