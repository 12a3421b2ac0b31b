/** A text without accents, case and joined letters, so that "etoile" finds "Étoile". */
export const folded = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("’", "'");

/** Whether every word of a query is somewhere in the texts, accents and case aside. Nothing asked: yes. */
export function says(texts: readonly string[], query: string): boolean {
  const all = folded(texts.join(" "));
  return folded(query)
    .split(/\s+/)
    .every((word) => all.includes(word));
}
