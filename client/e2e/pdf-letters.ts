import { inflateSync } from "node:zlib";

/** The letters, as UTF-16 numbers, that the fonts of a PDF are said to hold. */
export function lettersIn(file: Buffer): string[] {
  const written = file.toString("latin1");
  return [...written.matchAll(/stream\r?\n([\s\S]*?)\r?\nendstream/g)].flatMap(([, body = ""]) => {
    const text = unpacked(body);
    return text.includes("beginbfchar")
      ? [...text.matchAll(/<[0-9a-f]{4}>\s*<([0-9a-f]{4})>/gi)].map(([, letter = ""]) => letter.toLowerCase())
      : [];
  });
}

function unpacked(body: string): string {
  try {
    return inflateSync(Buffer.from(body, "latin1")).toString("latin1");
  } catch {
    return body;
  }
}
