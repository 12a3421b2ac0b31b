import { folded } from "../finding/folded.ts";

/** Something that can be done from the palette. `also`: other words that it is found by. */
export type Command = {
  id: string;
  label: string;
  also?: string;
  /** The key that does the same, where there is one. */
  keys?: string;
} & (
  | { act: () => void }
  /** What is answered is said in the palette, which stays open for it. */
  | { answer: () => Promise<string> }
);

/** Commands of one sort, under a heading. */
export type CommandGroup = { heading: string; commands: readonly Command[] };

/**
 * The groups with the commands that every typed word begins a word of, accents and case aside; groups of which
 * nothing is left go.
 */
export function matching(groups: readonly CommandGroup[], typed: string): CommandGroup[] {
  const wanted = wordsOf(typed);
  const isWanted = ({ label, also = "" }: Command) => {
    const own = wordsOf(`${label} ${also}`);
    return wanted.every((start) => own.some((word) => word.startsWith(start)));
  };
  return groups
    .map(({ heading, commands }) => ({ heading, commands: commands.filter(isWanted) }))
    .filter(({ commands }) => commands.length > 0);
}

const wordsOf = (text: string): string[] =>
  folded(text)
    .split(/[\s'’…]+/)
    .filter(Boolean);
