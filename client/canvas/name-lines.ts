const LONGEST_LINE = 20;
const MOST_LINES = 3;

/** A name in as few lines as it needs, about equally long, so that it takes little room below its disc. */
export function nameLines(name: string): string[] {
  const wanted = Math.min(MOST_LINES, Math.ceil(name.length / LONGEST_LINE));
  const lines: string[] = [];
  let rest = name.split(" ");
  while (rest.length > 0) {
    const left = rest.join(" ").length;
    const ideal = left / Math.max(1, wanted - lines.length);
    const words = lines.length + 1 >= wanted ? rest.length : wordsNear(ideal, rest);
    lines.push(rest.slice(0, words).join(" "));
    rest = rest.slice(words);
  }
  return lines;
}

/** How many words make a line nearest to a length. */
function wordsNear(ideal: number, words: readonly string[]): number {
  const offBy = (count: number) => Math.abs(words.slice(0, count).join(" ").length - ideal);
  const counts = words.map((_, at) => at + 1);
  return counts.reduce((best, count) => (offBy(count) < offBy(best) ? count : best), 1);
}
