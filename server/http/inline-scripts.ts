import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { BUILT } from "./client-files.ts";

/**
 * The scripts that stand in the built page itself, as sources of a content security policy: `'sha256-…'` each.
 * None while there is no built page. Read once: a page built later gets by without its inline script until the
 * server starts anew.
 */
export function inlineScripts(folder = BUILT): string[] {
  const page = `${folder}/index.html`;
  if (!existsSync(page)) return [];
  const scripts = readFileSync(page, "utf8").matchAll(/<script>([^]*?)<\/script>/g);
  return [...scripts].map(([, script = ""]) => `'sha256-${digestOf(script)}'`);
}

const digestOf = (script: string): string => createHash("sha256").update(script).digest("base64");
