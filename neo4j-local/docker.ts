import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";
import { onPath } from "./on-path.ts";
import { releaseLine } from "./version.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const ANSWERS_WITHIN = 4_000;

/** The service neo4j of docker-compose.yml, under a name of its own so that its data stay apart from the app's. */
export interface ComposeStart {
  project: string;
  port: number;
  /** The port of Neo4j Browser. */
  browserPort: number;
  version: string;
  database: string;
  password: string;
}

/** Whether a Docker engine with Compose answers on this machine. */
export function dockerAnswers(): boolean {
  return onPath("docker") !== null && succeeds(["compose", "version"]) && succeeds(["info"]);
}

/** The variables docker-compose.yml reads. */
export function composeVariables(start: ComposeStart): Record<string, string> {
  return {
    COMPOSE_PROJECT_NAME: start.project,
    NEO4J_BOLT_PORT: String(start.port),
    NEO4J_BROWSER_PORT: String(start.browserPort),
    NEO4J_IMAGE: `neo4j:${imageVersion(start.version)}-community`,
    NEO4J_DATABASE: start.database,
    NEO4J_PASSWORD: start.password,
  };
}

/** Whether this project's Neo4j runs already, so that its port is its own. */
export function composeRuns(start: ComposeStart): boolean {
  const answer = spawnSync("docker", ["compose", "ps", "--quiet", "neo4j"], settings(start));
  return answer.status === 0 && answer.stdout.trim() !== "";
}

/** Runs one `docker compose` command to its end. Throws an Error in a sentence when it fails. */
export function compose(start: ComposeStart, command: readonly string[]): Promise<void> {
  const child = spawn("docker", ["compose", ...command], { ...settings(start), stdio: ["ignore", 2, 2] });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => {
      if (code === 0) resolve();
      else reject(new Error(`docker compose ${command.join(" ")} failed; what it said stands above.`));
    });
  });
}

// The long-term release has one moving tag; a calendar version's tag is the version.
function imageVersion(version: string): string {
  return version.startsWith("5.") ? releaseLine(version) : version;
}

function settings(start: ComposeStart) {
  return { cwd: ROOT, env: { ...process.env, ...composeVariables(start) }, encoding: "utf8" as const };
}

function succeeds(command: readonly string[]): boolean {
  return spawnSync("docker", command, { stdio: "ignore", timeout: ANSWERS_WITHIN }).status === 0;
}
