import { spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readdir, rename, rm, stat } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { Jdk } from "./jdk.ts";
import { lastLines } from "./lines.ts";
import { onPath } from "./on-path.ts";

const POM = fileURLToPath(new URL("pom.xml", import.meta.url));
const KEEP = fileURLToPath(new URL("../.neo4j", import.meta.url));

const UNFINISHED = "fetching-";
const HOUR = 3_600_000;

/** The folder a version's jars are kept in. It exists only when they are all there. */
export function jarsFolder(version: string): string {
  return join(KEEP, `lib-${version}`);
}

/** Whether a version can be had: its jars are here, or there is a Maven to fetch them. */
export function jarsWithinReach(version: string): boolean {
  return existsSync(jarsFolder(version)) || onPath("mvn") !== null;
}

/** Fetches a version's jars from Maven Central the first time, and gives their folder. Throws an Error in a sentence. */
export async function fetchJars(version: string, jdk: Jdk): Promise<string> {
  const folder = jarsFolder(version);
  if (existsSync(folder)) return folder;
  await mkdir(KEEP, { recursive: true });
  await clearLeftOvers();
  const unfinished = await mkdtemp(join(KEEP, UNFINISHED));
  try {
    await runMaven(version, jdk, unfinished);
    await moveInto(folder, unfinished);
  } finally {
    await rm(unfinished, { recursive: true, force: true });
  }
  return folder;
}

// A download that was killed leaves its folder behind; a young one may be another process's, still at work.
async function clearLeftOvers(): Promise<void> {
  for (const name of await readdir(KEEP)) {
    const folder = join(KEEP, name);
    if (!name.startsWith(UNFINISHED) || Date.now() - (await stat(folder)).mtimeMs < HOUR) continue;
    await rm(folder, { recursive: true, force: true });
  }
}

// Moving is one step: an interrupted download never looks whole, and of two that fetch at once one wins.
async function moveInto(folder: string, unfinished: string): Promise<void> {
  try {
    await rename(unfinished, folder);
  } catch (failure) {
    if (!existsSync(folder)) throw failure;
  }
}

function runMaven(version: string, jdk: Jdk, folder: string): Promise<void> {
  const maven = onPath("mvn");
  if (maven === null)
    throw new Error("Neo4j's jars are not here yet, and there is no Maven (mvn) to fetch them.");
  const options = [`-DoutputDirectory=${folder}`, `-Dneo4j.version=${version}`];
  const windows = process.platform === "win32";
  const child = spawn(maven, ["-q", "-B", "-f", POM, "dependency:copy-dependencies", ...options], {
    env: { ...process.env, JAVA_HOME: jdk.home },
    stdio: ["ignore", "pipe", "pipe"],
    shell: windows,
  });
  const output: string[] = [];
  child.stdout.on("data", (text) => output.push(String(text)));
  child.stderr.on("data", (text) => output.push(String(text)));
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`Maven could not fetch Neo4j ${version}.\n${lastLines(output.join(""), 8)}`));
    });
  });
}
