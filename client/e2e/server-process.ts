import { spawn, type ChildProcess } from "node:child_process";
import { once } from "node:events";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { ROOT } from "../../run/prepare.mjs";

const ADDRESS = /Ensemble is at http:\/\/localhost:(\d+)\//;

/** The real server as a process of its own, on the embedded database in a folder of its own. */
export class ServerProcess {
  readonly #folder: string;
  #process: ChildProcess | null = null;
  #port = 0;

  private constructor(folder: string) {
    this.#folder = folder;
  }

  /** Starts one on a free port and waits until it says its address. */
  static async started(): Promise<ServerProcess> {
    const server = new ServerProcess(await mkdtemp(join(tmpdir(), "ensemble-journey-")));
    await server.start();
    return server;
  }

  /** Where it serves, without a slash at the end. */
  get origin(): string {
    return `http://localhost:${this.#port}`;
  }

  /** Starts it; again on the port that it had. Throws with what it said when it ends instead. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, ["--import", "tsx", "server/main.ts"], {
      cwd: ROOT,
      env: {
        ...process.env,
        PORT: String(this.#port),
        ENSEMBLE_DATA: this.#folder,
        LOG_LEVEL: "silent",
        NEO4J_URI: "",
      },
      stdio: ["ignore", "pipe", "inherit"],
    });
    this.#process = child;
    this.#port = await portSaid(child);
  }

  /** Ends it at once, as a power cut would. */
  async kill(): Promise<void> {
    await this.#end("SIGKILL");
  }

  /** Ends it and removes its folder. */
  async remove(): Promise<void> {
    await this.#end("SIGTERM");
    await rm(this.#folder, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#process;
    this.#process = null;
    if (!child || child.exitCode !== null) return;
    const ended = once(child, "exit");
    child.kill(signal);
    await ended;
  }
}

async function portSaid({ stdout }: ChildProcess): Promise<number> {
  const said: string[] = [];
  if (stdout) {
    for await (const line of createInterface({ input: stdout })) {
      said.push(line);
      const port = ADDRESS.exec(line)?.[1];
      if (port) return Number(port);
    }
  }
  throw new Error(`The server ended instead of serving. ${said.join("\n")}`);
}
