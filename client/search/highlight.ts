import { folded } from "../finding/folded.ts";

/** A piece of a label, and whether it is what was searched for. */
export type Piece = { text: string; hit: boolean };

/** Cuts a label into pieces, so that what the reader typed can be marked in it, accents and case aside. */
export function highlight(label: string, typed: string): Piece[] {
  const letters = [...label];
  const hits = letters.map(() => false);
  const { whole, letterAt } = foldLetters(letters);
  for (const word of folded(typed).split(/\s+/).filter(Boolean)) {
    for (let at = whole.indexOf(word); at >= 0; at = whole.indexOf(word, at + word.length)) {
      for (const letter of letterAt.slice(at, at + word.length)) hits[letter] = true;
    }
  }
  return joined(letters, hits);
}

/** The folded text, and for each of its characters the letter of the label that it came from. */
function foldLetters(letters: readonly string[]): { whole: string; letterAt: number[] } {
  const foldedLetters = letters.map(folded);
  const letterAt = foldedLetters.flatMap((part, letter) => Array.from(part, () => letter));
  return { whole: foldedLetters.join(""), letterAt };
}

function joined(letters: readonly string[], hits: readonly boolean[]): Piece[] {
  const pieces: Piece[] = [];
  letters.forEach((letter, index) => {
    const hit = hits[index] ?? false;
    const last = pieces.at(-1);
    if (last?.hit === hit) last.text += letter;
    else pieces.push({ text: letter, hit });
  });
  return pieces;
}
