/**
 * Gives each name one to two letters of its own, in the order given: whoever is met first keeps the plain
 * initials, and later ones that would share them get others. So nobody's monogram changes when somebody
 * new is met.
 * @param names the names in the order in which they are met, by id.
 */
export function monogramsOf(names: ReadonlyMap<string, string>): Map<string, string> {
  const taken = new Set<string>();
  const monograms = new Map<string, string>();
  for (const [id, name] of names) {
    const monogram = candidates(name).find((letters) => !taken.has(letters)) ?? candidates(name)[0] ?? "?";
    taken.add(monogram);
    monograms.set(id, monogram);
  }
  return monograms;
}

const ARTICLE = /^(the|a|an|two)\s+/i;

function candidates(name: string): string[] {
  const words = name
    .replace(ARTICLE, "")
    .split(/[\s-]+/)
    .map(lettersOf)
    .filter(Boolean);
  const [first = "?", ...rest] = words;
  const last = rest.at(-1);
  const initials = last ? [`${upper(first)}${upper(last)}`] : [upper(first)];
  return [
    ...initials,
    ...[...first.slice(1), ...(last ?? "")].map((letter) => upper(first) + letter.toLowerCase()),
  ];
}

function lettersOf(word: string): string {
  return word.replace(/['’]s?$/, "").replace(/[^\p{L}\p{N}]/gu, "");
}

function upper(word: string): string {
  return word.charAt(0).toUpperCase();
}
