// npm test: types, lint, format, unit tests, database tests on both engines, journeys in a browser.
// What cannot run on this machine is named at the end, with the command that would make it possible;
// with CI=true nothing may be left out.
import { spawn, spawnSync } from "node:child_process";
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
const vitest = (/** @type {string[]} */ ...projects) => [
  "node_modules/vitest/vitest.mjs",
  "run",
  ...projects.flatMap((name) => ["--project", name]),
];
let code = await run("npm", ["run", "--silent", "check"]);
if (code === 0) {
  // The journeys wait for a browser and the database tests for a database: side by side they take half as long.
  const journeys = missing.some(({ part }) => part === "journeys") ? null : heldBack(vitest("journeys"));
  code = await run(process.execPath, vitest("unit", "database"));
  const walked = await journeys;
  console.log(walked?.said ?? "");
  code ||= walked?.code ?? 0;
}
report(missing);
process.exitCode = code;

/**
 * Runs Node beside something else, and holds back what it says until it has ended.
 * @param {string[]} args
 * @returns {Promise<{ code: number, said: string }>}
 */
function heldBack(args) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "pipe"] });
    const stop = () => child.kill("SIGTERM");
    process.once("exit", stop);
    let said = "";
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding("utf8").on("data", (text) => (said += text));
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("exit", stop);
      resolve({ code: code ?? 1, said });
    });
  });
}

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
