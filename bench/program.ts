import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const READY = "/api/health/ready";
const PAUSE = 5;
const PATIENCE = 120_000;

/** A program of ours that serves HTTP. `took` is how long it was until it answered, in milliseconds. */
export type Program = { origin: string; took: number; stop: () => Promise<void> };

/** The environment in which the server takes the embedded database in a folder, on any free port. */
export const embeddedIn = (folder: string) => ({ ...QUIET, ENSEMBLE_DATA: folder, NEO4J_URI: "" });

/** What the server is told in any case. */
export const QUIET = { PORT: "0", HOST: "127.0.0.1", LOG_LEVEL: "silent" };

export const SERVER = ["--import", "tsx", "server/main.ts"];

/** Starts Node with these arguments, waits for the address that is printed, and until it is ready to answer. */
export async function startProgram(args: readonly string[], env: Record<string, string>): Promise<Program> {
  const began = performance.now();
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { ...process.env, ...env },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const end = () => void child.kill("SIGTERM");
  process.once("exit", end);
  const stop = async () => {
    process.off("exit", end);
    await ended(child);
  };
  try {
    const origin = await addressOf(child);
    await untilReady(origin, began + PATIENCE);
    return { origin, took: performance.now() - began, stop };
  } catch (failure) {
    await stop();
    throw failure;
  }
}

/** How long Node takes for these arguments, from its start to its end. */
export async function timeOf(args: readonly string[]): Promise<number> {
  const began = performance.now();
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: "ignore" });
  await once(child, "exit");
  return performance.now() - began;
}

async function addressOf(child: ChildProcess): Promise<string> {
  if (!child.stdout) throw new Error("A program that says nothing cannot be waited for.");
  for await (const line of createInterface(child.stdout)) {
    const port = /http:\/\/localhost:(\d+)/.exec(line)?.[1];
    if (port) return `http://127.0.0.1:${port}`;
  }
  throw new Error("The program ended before it said where it is.");
}

async function untilReady(origin: string, deadline: number): Promise<void> {
  while (performance.now() < deadline) {
    const response = await fetch(origin + READY);
    await response.arrayBuffer();
    if (response.ok) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error(`${origin} was not ready within ${PATIENCE / 1000} s.`);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, "exit");
  child.kill("SIGTERM");
  await exit;
}
