import { type ChildProcessByStdio, spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable, Writable } from "node:stream";
import { fileURLToPath } from "node:url";
import { javaOf, type Jdk } from "./jdk.ts";
import { readStart } from "./lines.ts";

const PROGRAM = fileURLToPath(new URL("LocalNeo4j.java", import.meta.url));
const CONF = fileURLToPath(new URL("neo4j.conf", import.meta.url));
const READY_WITHIN = 120_000;
const STOPPED_WITHIN = 30_000;

type Child = ChildProcessByStdio<Writable, Readable, Readable>;

/** What LocalNeo4j.java is started with. */
export interface ServerStart {
  jdk: Jdk;
  jars: string;
  folder: string;
  port: number;
  database: string;
  password: string;
}

/** A Neo4j that answers. */
export interface ServerProcess {
  uri: string;
  /** Shuts it down in order; safe to call twice. */
  stop(): Promise<void>;
}

/** Starts LocalNeo4j.java and waits until it answers. Throws an Error with the last lines it printed when it does not. */
export async function launchServer(start: ServerStart): Promise<ServerProcess> {
  const child = spawnJava(start);
  const stop = () => stopChild(child);
  try {
    return { uri: await untilReady(child), stop };
  } catch (failure) {
    child.kill("SIGKILL");
    throw failure;
  }
}

function spawnJava({ jdk, jars, folder, port, database, password }: ServerStart): Child {
  const options = [
    "-Xmx600m",
    "-XX:+UseSerialGC",
    ...(jdk.version >= 24 ? ["--enable-native-access=ALL-UNNAMED"] : []),
  ];
  const program = ["-cp", join(jars, "*"), PROGRAM, CONF, folder, String(port), database];
  const child = spawn(javaOf(jdk), [...options, ...program], { stdio: ["pipe", "pipe", "pipe"] });
  child.stdin.on("error", () => {});
  child.stdin.write(`${password}\n`);
  // The open pipe is also its lifeline: whatever way this process ends, Neo4j sees it close and shuts down.
  return child;
}

function untilReady(child: Child): Promise<string> {
  const said: string[] = [];
  return new Promise<string>((resolve, reject) => {
    const fail = (why: string) => reject(new Error([why, ...said.slice(-12)].join("\n")));
    const late = setTimeout(() => fail(`Neo4j was not ready after ${READY_WITHIN / 1000} s.`), READY_WITHIN);
    child.once("close", () => clearTimeout(late));
    child.once("close", () => fail("Neo4j ended before it was ready."));
    child.once("error", (error) => fail(`Java could not be started: ${error.message}`));
    createInterface(child.stderr).on("line", (line) => said.push(line));
    createInterface(child.stdout).on("line", (line) => {
      said.push(line);
      const start = readStart(line);
      if (start === null) return;
      clearTimeout(late);
      if ("ready" in start) resolve(start.ready);
      else reject(new Error(`Neo4j did not start: ${start.failed}`));
    });
  });
}

function stopChild(child: Child): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve();
  return new Promise((resolve) => {
    const force = setTimeout(() => child.kill("SIGKILL"), STOPPED_WITHIN);
    child.once("exit", () => {
      clearTimeout(force);
      resolve();
    });
    child.stdin.end();
  });
}
