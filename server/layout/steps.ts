import { createHash } from "node:crypto";
import { beginningOf, horizonThrough, installmentNumberOf, isEnd, type Position } from "#contract/telling.ts";
import type { LayoutCharacter, LayoutFacts, LayoutTie } from "./facts.ts";

/** What one installment or scene adds to the picture. `digest` names all that is known by the end of it. */
export type Step = {
  /** The position by which it is known. */
  at: Position;
  digest: string;
  characters: Pick<LayoutCharacter, "id" | "importance" | "light">[];
  ties: Pick<LayoutTie, "from" | "to" | "strength">[];
};

type Addition = Omit<Step, "digest">;

/**
 * The facts revealed by a position, installment by installment, and scene by scene within the one that is seen
 * in part: so that one who goes through an installment sees each scene follow from the one before, while whole
 * installments follow from whole ones. Steps that add nothing are left out. Equal for equal facts in whatever
 * order, and blind to everything past the horizon.
 */
export function stepsOf({ characters, ties }: LayoutFacts, through: Position): Step[] {
  const additions = new Map<Position, Addition>();
  const met = new Map<string, Position>();
  for (const { id, revealed, importance, light } of characters) {
    if (revealed > through) continue;
    const at = stepAt(revealed, through);
    met.set(id, at);
    additionAt(additions, at).characters.push({ id, importance, light });
  }
  for (const tie of ties) {
    const [from, to] = [met.get(tie.from), met.get(tie.to)];
    if (tie.revealed > through || tie.from === tie.to || from === undefined || to === undefined) continue;
    additionAt(additions, Math.max(stepAt(tie.revealed, through), from, to)).ties.push(undirected(tie));
  }
  return digested([...additions.values()]);
}

/** The step that brings in a fact. What is known before the story begins is first seen with its beginning. */
function stepAt(revealed: Position, through: Position): Position {
  const number = Math.max(1, installmentNumberOf(revealed));
  const isInPart = number === installmentNumberOf(through) && !isEnd(through);
  return isInPart ? Math.max(revealed, beginningOf(number)) : horizonThrough(number);
}

function additionAt(additions: Map<Position, Addition>, at: Position): Addition {
  const addition = additions.get(at) ?? { at, characters: [], ties: [] };
  additions.set(at, addition);
  return addition;
}

function undirected({ from, to, strength }: LayoutTie): Step["ties"][number] {
  return from < to ? { from, to, strength } : { from: to, to: from, strength };
}

function digested(additions: Addition[]): Step[] {
  let before = "";
  return additions
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, characters, ties }) => {
      const sorted = { characters: sortedByText(characters), ties: sortedByText(ties) };
      before = createHash("sha256").update(before).update(JSON.stringify(sorted)).digest("base64");
      return { at, digest: before, ...sorted };
    });
}

/** The keys of all stand in one order, so that equal facts are equal texts. */
function sortedByText<Fact>(facts: Fact[]): Fact[] {
  return facts
    .map((fact) => ({ fact, text: JSON.stringify(fact) }))
    .toSorted((one, other) => (one.text < other.text ? -1 : Number(one.text > other.text)))
    .map(({ fact }) => fact);
}
