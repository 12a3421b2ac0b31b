import { build, type Plugin } from "vite";

/**
 * Puts the script that asks the first questions into the page itself, so that they are on their way before any
 * other file has come. It stands after the scripts, which are fetched while it looks up what is remembered, and
 * before the style sheets, which it would wait for. The server lets it run by its hash.
 */
export const askEarly = (): Plugin => ({
  name: "ask-early",
  apply: "build",
  transformIndexHtml: {
    order: "post",
    async handler(html) {
      const script = `<script>${await earlyScript()}</script>\n    `;
      return html.replace('<link rel="stylesheet"', (sheet) => script + sheet);
    },
  },
});

async function earlyScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: "warn",
    build: {
      write: false,
      target: "es2023",
      modulePreload: false,
      rolldownOptions: {
        input: `${import.meta.dirname}/early/main.ts`,
        output: { format: "iife" },
        checks: { pluginTimings: false },
      },
    },
  });
  const outputs = [built].flat().flatMap((result) => ("output" in result ? result.output : []));
  const [script] = outputs.flatMap((output) => (output.type === "chunk" ? [output.code] : []));
  if (script === undefined) throw new Error("There is no script to ask the first questions with.");
  return script.trim().replaceAll("</", "<\\/");
}
