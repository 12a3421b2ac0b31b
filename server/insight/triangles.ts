/** Two and what they feel for each other; 0 is nothing, and binds no triangle. */
export type Felt = { between: [string, string]; feeling: number };

/** Three who all feel something for each other, with the feeling on the side opposite to each. */
export type Triangle = { corners: [string, string, string]; opposite: [number, number, number] };

/** Every triangle of feelings, each once, by going along each side to the later of two ends: O(E * most neighbours). */
export function* trianglesOf(felt: readonly Felt[]): Generator<Triangle> {
  const around = new Map<string, Map<string, number>>();
  for (const { between, feeling } of felt) {
    if (feeling === 0) continue;
    const [one, other] = between.toSorted();
    if (one === undefined || other === undefined) continue;
    around.set(one, (around.get(one) ?? new Map<string, number>()).set(other, feeling));
  }
  for (const [first, later] of around)
    for (const [second, firstSecond] of later)
      for (const [third, secondThird] of around.get(second) ?? []) {
        const firstThird = later.get(third);
        if (firstThird !== undefined)
          yield { corners: [first, second, third], opposite: [secondThird, firstThird, firstSecond] };
      }
}
