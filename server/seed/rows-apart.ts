/** A statement whose rows have become a parameter. */
export type Apart = { statement: string; rows: unknown };

/**
 * Takes the list that a statement begins with, as in `UNWIND [{id: 'ava'}] AS row`, out of its text, and puts a
 * parameter in its place: Neo4j plans every word of a text, which takes it far longer than running it. null where
 * there is no such list, or where it holds more than texts, whole numbers, true, false and null.
 */
export function rowsApart(statement: string, parameter: string): Apart | null {
  const list = /^UNWIND\s+(?=\[)/.exec(statement)?.[0].length;
  if (list === undefined) return null;
  let [json, depth] = ["", 0];
  for (const { 0: token, index } of statement.slice(list).matchAll(TOKENS)) {
    const written = jsonOf(token);
    if (written === null) return null;
    json += written;
    depth += DEPTH[token] ?? 0;
    if (depth > 0) continue;
    const after = statement.slice(list + index + token.length);
    const rows = parsed(json);
    return rows === null || !/^\s+AS\s/.test(after)
      ? null
      : { statement: `UNWIND $${parameter}${after}`, rows };
  }
  return null;
}

const TOKENS = /'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|\w+\s*:|[\w.+-]+|\S/g;

const DEPTH: Record<string, number> = { "[": 1, "{": 1, "]": -1, "}": -1 };

/** What a token of plain values is in JSON; null for any other. */
function jsonOf(token: string): string | null {
  if (/^['"]/.test(token)) return textOf(token.slice(1, -1));
  const [, key] = /^(\w+)\s*:$/.exec(token) ?? [];
  if (key !== undefined) return `${JSON.stringify(key)}:`;
  return /^(?:[[\]{},]|-?\d{1,15}|true|false|null)$/.test(token) ? token : null;
}

/** Of what a backslash can stand before, quotes and itself are enough: a text with more is left to the engine. */
function textOf(written: string): string | null {
  if (/\\[^\\'"]/.test(written.replaceAll("\\\\", ""))) return null;
  return JSON.stringify(written.replaceAll(/\\(.)/g, "$1"));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}
