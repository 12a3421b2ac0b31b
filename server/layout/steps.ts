import { createHash } from "node:crypto";
import { horizonThrough, installmentNumberOf } from "#contract/telling.ts";
import type { LayoutCharacter, LayoutFacts, LayoutTie } from "./facts.ts";

/** What one installment adds to the picture. `digest` names all that is known by the end of it. */
export type Step = {
  number: number;
  digest: string;
  characters: Pick<LayoutCharacter, "id" | "importance" | "light">[];
  ties: Pick<LayoutTie, "from" | "to" | "strength">[];
};

type Addition = Omit<Step, "digest">;

/**
 * The facts revealed by the end of installment `number`, installment by installment; those that add nothing
 * are left out. Equal for equal facts in whatever order, and blind to everything past the horizon.
 */
export function stepsOf({ characters, ties }: LayoutFacts, number: number): Step[] {
  const horizon = horizonThrough(number);
  const additions = new Map<number, Addition>();
  const met = new Map<string, number>();
  for (const { id, revealed, importance, light } of characters) {
    if (revealed > horizon) continue;
    met.set(id, stepNumber(revealed));
    additionAt(additions, stepNumber(revealed)).characters.push({ id, importance, light });
  }
  for (const tie of ties) {
    const [from, to] = [met.get(tie.from), met.get(tie.to)];
    if (tie.revealed > horizon || tie.from === tie.to || from === undefined || to === undefined) continue;
    additionAt(additions, Math.max(stepNumber(tie.revealed), from, to)).ties.push(undirected(tie));
  }
  return digested([...additions.values()]);
}

/** What is known before the story begins is first seen with its first installment. */
const stepNumber = (revealed: number): number => Math.max(1, installmentNumberOf(revealed));

function additionAt(additions: Map<number, Addition>, number: number): Addition {
  const addition = additions.get(number) ?? { number, characters: [], ties: [] };
  additions.set(number, addition);
  return addition;
}

function undirected({ from, to, strength }: LayoutTie): Step["ties"][number] {
  return from < to ? { from, to, strength } : { from: to, to: from, strength };
}

function digested(additions: Addition[]): Step[] {
  let before = "";
  return additions
    .toSorted((one, other) => one.number - other.number)
    .map(({ number, characters, ties }) => {
      const sorted = { characters: sortedByText(characters), ties: sortedByText(ties) };
      before = createHash("sha256").update(before).update(JSON.stringify(sorted)).digest("base64");
      return { number, digest: before, ...sorted };
    });
}

/** The keys of all stand in one order, so that equal facts are equal texts. */
function sortedByText<Fact>(facts: Fact[]): Fact[] {
  return facts
    .map((fact) => ({ fact, text: JSON.stringify(fact) }))
    .toSorted((one, other) => (one.text < other.text ? -1 : Number(one.text > other.text)))
    .map(({ fact }) => fact);
}
