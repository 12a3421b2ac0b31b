// What every command does first, on a clone as it comes: no dependency is used here, for there may be none yet.
import { spawn } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** The top folder of the project. */
export const ROOT = fileURLToPath(new URL("..", import.meta.url));

/** Notes which lock file the packages were installed from: its age alone would mislead after a checkout. */
const INSTALLED_FROM = `${ROOT}node_modules/.installed-from`;

const LEAST_NODE = { major: 20, minor: 19 };

/**
 * Runs a command in the project's folder with our own input and output.
 * @param {string} command
 * @param {string[]} args
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 * @returns {Promise<number>} its exit code
 */
export function run(command, args, { env = process.env } = {}) {
  return new Promise((resolve, reject) => {
    const shell = process.platform === "win32" && command === "npm";
    const child = spawn(command, args, { cwd: ROOT, stdio: "inherit", env, shell });
    const pass = (/** @type {NodeJS.Signals} */ signal) => child.kill(signal);
    process.on("SIGINT", pass).on("SIGTERM", pass);
    child.on("error", reject);
    child.on("exit", (code) => {
      process.off("SIGINT", pass).off("SIGTERM", pass);
      resolve(code ?? 1);
    });
  });
}

/**
 * Runs one of the project's TypeScript files.
 * @param {string} file
 * @param {string[]} [args]
 * @param {{ env?: NodeJS.ProcessEnv }} [options]
 */
export function runTypeScript(file, args = [], options = {}) {
  return run(process.execPath, ["--import", "tsx", file, ...args], options);
}

/** Installs the dependencies when they are missing or older than the lock file. Ends the process when it fails. */
export async function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const least = LEAST_NODE;
  if (major < least.major || (major === least.major && minor < least.minor)) {
    stop(`Ensemble needs Node ${least.major}.${least.minor} or newer; this is ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  console.log("Installing what Ensemble is made of (npm ci) …");
  const code = await run("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (code !== 0) stop("npm ci failed; its reason stands above. Is the package registry reachable?");
  writeFileSync(INSTALLED_FROM, lockDigest());
}

/** Whether the installed packages are those of the lock file, by its content or else by its age. */
function isInstalled() {
  if (!existsSync(`${ROOT}node_modules/.package-lock.json`)) return false;
  if (existsSync(INSTALLED_FROM) && readFileSync(INSTALLED_FROM, "utf8") === lockDigest()) return true;
  return modified("node_modules/.package-lock.json") >= modified("package-lock.json");
}

function lockDigest() {
  return createHash("sha256")
    .update(readFileSync(`${ROOT}package-lock.json`))
    .digest("hex");
}

/** Builds the client when it has never been built or its sources are newer. Ends the process when it fails. */
export async function ensureBuilt() {
  const built = modified("dist/client/index.html");
  const sources = ["client", "server/contract", "package-lock.json"].map(newest);
  if (built > Math.max(...sources)) return;
  console.log("Building the client …");
  // Tests set another mode for themselves, and their build would be served to readers afterwards.
  const env = { ...process.env, NODE_ENV: "production" };
  const code = await run("npm", ["run", "--silent", "build", "--", "--logLevel", "warn"], { env });
  if (code !== 0) stop("The client could not be built; the reason stands above.");
}

/**
 * Says why and ends.
 * @param {string} sentence
 * @returns {never}
 */
export function stop(sentence) {
  console.error(sentence);
  process.exit(1);
}

/** @param {string} path */
function modified(path) {
  return existsSync(`${ROOT}${path}`) ? statSync(`${ROOT}${path}`).mtimeMs : 0;
}

/**
 * When the youngest file at or below the path was changed.
 * @param {string} path
 * @returns {number}
 */
function newest(path) {
  if (!statSync(`${ROOT}${path}`).isDirectory()) return modified(path);
  return Math.max(0, ...readdirSync(`${ROOT}${path}`).map((name) => newest(`${path}/${name}`)));
}
