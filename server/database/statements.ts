/**
 * Cuts a Cypher script at its semicolons as cypher-shell does: semicolons inside strings, quoted names
 * and comments do not count. Comments are left out of the answer.
 */
export function statementsOf(script: string): string[] {
  const statements: string[] = [];
  let current = "";
  for (const token of script.matchAll(TOKENS)) {
    const [text] = token;
    if (text === ";") {
      statements.push(current.trim());
      current = "";
    } else if (!text.startsWith("//") && !text.startsWith("/*")) current += text;
  }
  statements.push(current.trim());
  return statements.filter((statement) => statement !== "");
}

const TOKENS =
  /\/\/[^\n]*|\/\*[\s\S]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:``|[^`])*`|;|[^;'"`/]+|\//g;
