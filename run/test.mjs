// npm test: types, lint, format, unit tests, database tests on both engines, journeys in a browser.
// What cannot run on this machine is named at the end, with the command that would make it possible;
// with CI=true nothing may be left out.
import { spawnSync } from "node:child_process";
import { ensureBuilt, ensureInstalled, ROOT, run } from "./prepare.mjs";

const strict = process.env.CI === "true";

await ensureInstalled();
await ensureBuilt();
const missing = whatIsMissing();
if (strict && missing.length > 0) {
  report(missing);
  console.error("With CI=true nothing may be left out.");
  process.exit(1);
}
const projects = [
  "unit",
  "database",
  ...(missing.some(({ part }) => part === "journeys") ? [] : ["journeys"]),
];
const steps = [
  ["npm", "run", "--silent", "check"],
  [
    process.execPath,
    "node_modules/vitest/vitest.mjs",
    "run",
    ...projects.flatMap((name) => ["--project", name]),
  ],
];
let code = 0;
for (const [command = "", ...args] of steps) code ||= await run(command, args);
report(missing);
process.exitCode = code;

/** @returns {{ part: string, why: string }[]} the parts that cannot run here */
function whatIsMissing() {
  const asked = spawnSync(process.execPath, ["--import", "tsx", "server/testing/what-is-missing.ts"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  if (asked.status !== 0) throw new Error(asked.stderr);
  return JSON.parse(asked.stdout);
}

/** @param {{ part: string, why: string }[]} parts */
function report(parts) {
  for (const { part, why } of parts) console.log(`\nNot run here: ${part}. ${why}`);
}
