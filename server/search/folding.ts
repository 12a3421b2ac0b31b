/** The text in small letters without accents: what is typed `genevieve` finds Geneviève, `oeuvre` finds œuvre. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/œ/g, "oe")
    .replace(/æ/g, "ae")
    .normalize("NFD")
    .replace(/\p{Diacritic}/gu, "");
}

/** The folded words of a text. */
export function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}

/** The word with every two neighbouring letters changed over: the typing error that counts as two letters. */
export function transpositionsOf(word: string): string[] {
  const letters = [...word];
  return letters.slice(1).map((letter, at) => {
    const swapped = [...letters];
    swapped[at] = letter;
    swapped[at + 1] = letters[at] ?? "";
    return swapped.join("");
  });
}
