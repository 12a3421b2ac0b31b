import { createHash } from "node:crypto";
import { beginningOf, installmentNumberOf, type Position } from "#contract/telling.ts";
import type { LayoutCharacter, LayoutFacts, LayoutTie } from "./facts.ts";

/** What one scene adds to the picture, or an installment whose scenes are not known. `digest` names all that is known by the end of it. */
export type Step = {
  /** The position by which it is known. */
  at: Position;
  /** Whether it is the first of its installment. */
  opens: boolean;
  /** Whether the cast has grown so much since it was last arranged as a whole that it is time again. */
  rearranges: boolean;
  digest: string;
  characters: Pick<LayoutCharacter, "id" | "importance" | "light">[];
  ties: Pick<LayoutTie, "from" | "to" | "strength">[];
};

type Addition = Pick<Step, "at" | "characters" | "ties">;

/** A cast larger than this is a crowd: arranging it grows with its square, so that it is done more rarely. */
export const CROWD = 200;

/** How much of what is known may be new since all were arranged; for a crowd more. */
const NEW = 0.2;

/**
 * The facts revealed by a position, scene by scene, so that whoever goes through scenes and whoever goes through
 * whole installments come by the same pictures: the steps at a horizon are the first of those at a later one.
 * Steps that add nothing are left out. Equal for equal facts in whatever order, and blind to everything past the
 * horizon.
 */
export function stepsOf({ characters, ties }: LayoutFacts, through: Position): Step[] {
  const additions = new Map<Position, Addition>();
  const met = new Map<string, Position>();
  for (const { id, revealed, importance, light } of characters) {
    if (revealed > through) continue;
    const at = stepAt(revealed);
    met.set(id, at);
    additionAt(additions, at).characters.push({ id, importance, light });
  }
  for (const tie of ties) {
    const [from, to] = [met.get(tie.from), met.get(tie.to)];
    if (tie.revealed > through || tie.from === tie.to || from === undefined || to === undefined) continue;
    additionAt(additions, Math.max(stepAt(tie.revealed), from, to)).ties.push(undirected(tie));
  }
  return digested([...additions.values()]);
}

/** The step that brings in a fact. What is known before the story begins is first seen with its beginning. */
const stepAt = (revealed: Position): Position => Math.max(revealed, beginningOf(1));

function additionAt(additions: Map<Position, Addition>, at: Position): Addition {
  const addition = additions.get(at) ?? { at, characters: [], ties: [] };
  additions.set(at, addition);
  return addition;
}

function undirected({ from, to, strength }: LayoutTie): Step["ties"][number] {
  return from < to ? { from, to, strength } : { from: to, to: from, strength };
}

function digested(additions: Addition[]): Step[] {
  let [digest, reached] = ["", 0];
  const rearranges = rearranging();
  return additions
    .toSorted((one, other) => one.at - other.at)
    .map(({ at, characters, ties }) => {
      const opens = installmentNumberOf(at) > reached;
      reached = installmentNumberOf(at);
      const added = { characters: sortedByText(characters), ties: sortedByText(ties) };
      const told = { opens, ...added };
      digest = createHash("sha256").update(digest).update(JSON.stringify(told)).digest("base64");
      return { at, digest, rearranges: rearranges(added), ...told };
    });
}

/** Says of one step after another whether all are to be arranged anew at it: at ever greater distances. */
function rearranging(): (added: Pick<Step, "characters" | "ties">) => boolean {
  let [cast, known, arranged] = [0, 0, 0];
  return ({ characters, ties }) => {
    cast += characters.length;
    known += characters.length + ties.length;
    if (known < arranged * (1 + NEW * Math.max(1, cast / CROWD))) return false;
    arranged = known;
    return true;
  };
}

/** The keys of all stand in one order, so that equal facts are equal texts. */
function sortedByText<Fact>(facts: Fact[]): Fact[] {
  return facts
    .map((fact) => ({ fact, text: JSON.stringify(fact) }))
    .toSorted((one, other) => (one.text < other.text ? -1 : Number(one.text > other.text)))
    .map(({ fact }) => fact);
}
