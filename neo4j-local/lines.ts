/** What a line of LocalNeo4j's output says about its start; null for any other line. */
export function readStart(line: string): { ready: string } | { failed: string } | null {
  const ready = /^ready (\S+)$/.exec(line)?.[1];
  if (ready !== undefined) return { ready };
  const failed = /^failed: (.+)$/.exec(line)?.[1];
  return failed === undefined ? null : { failed };
}

/** The last few lines of a text that are not empty. */
export function lastLines(text: string, count: number): string {
  const lines = text.split(/\r?\n/).filter((line) => line.trim() !== "");
  return lines.slice(-count).join("\n");
}
