const TOGETHER = 8;

/** Asks for a handful together: a crowd at once would only wait for one another, and some in vain. */
export async function fewAtATime<Asked, Answer>(
  all: readonly Asked[],
  ask: (asked: Asked) => Promise<Answer>,
): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; at < all.length; at += TOGETHER) {
    answers.push(...(await Promise.all(all.slice(at, at + TOGETHER).map(ask))));
  }
  return answers;
}
