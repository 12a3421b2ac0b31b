const PLACEHOLDER = /:([a-zA-Z]+)/g;

/** The address of a call: named parts of the path are filled in, the rest becomes the query string. */
export function urlOf(path: string, input: Record<string, unknown>): string {
  const inPath = new Set<string>();
  const filled = path.replace(PLACEHOLDER, (_, name: string) => {
    inPath.add(name);
    return encodeURIComponent(String(input[name]));
  });
  const rest = new URLSearchParams();
  for (const [key, value] of Object.entries(input)) {
    if (value !== undefined && !inPath.has(key)) rest.set(key, String(value));
  }
  return rest.size > 0 ? `${filled}?${rest}` : filled;
}
