/** What stands for the name at an index in a sentence: no story has such a name. */
export const gap = (index: number): string => `\u27e6${index}\u27e7`;

/** A sentence taken apart at its gaps: words, and the index of the name that belongs between them. */
export function pieces(sentence: string): (string | number)[] {
  return sentence
    .split(/(\u27e6\d+\u27e7)/)
    .filter((piece) => piece !== "")
    .map((piece) => {
      const index = /^\u27e6(\d+)\u27e7$/.exec(piece)?.[1];
      return index === undefined ? piece : Number(index);
    });
}
