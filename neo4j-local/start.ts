import { resolve } from "node:path";
import { claimFolder } from "./folder.ts";
import { fetchJars, jarsWithinReach } from "./jars.ts";
import { chooseJdk, findJdks, type Jdk } from "./jdk.ts";
import { freePort, isTaken } from "./ports.ts";
import { launchServer } from "./server-process.ts";
import { checkVersion, DEFAULT_VERSION, oldestJava } from "./version.ts";

const USER = "neo4j";
const SHORTEST_PASSWORD = 8;

/** What to start. */
export interface LocalNeo4jOptions {
  /** New, empty, or made here before for the same database; anything else is refused. */
  folder: string;
  /** Absent: a free one. */
  port?: number;
  /** Letters, digits, dots and dashes; no underscore. */
  database: string;
  /** At least 8 characters. */
  password: string;
  version?: string;
}

/** A Neo4j that answers on loopback, and how to reach it. */
export interface LocalNeo4j {
  uri: string;
  user: string;
  password: string;
  database: string;
  /** Shuts it down in order; safe to call twice. It also ends with the process that started it. */
  stop(): Promise<void>;
}

/** Starts a real Neo4j from its Maven artifacts. Throws an Error in a sentence when that cannot be done. */
export async function startLocalNeo4j(options: LocalNeo4jOptions): Promise<LocalNeo4j> {
  const { database, password } = options;
  const version = checkVersion(options.version ?? DEFAULT_VERSION);
  checkPassword(password);
  const jdk = neededJdk(version);
  const port = await choosePort(options.port);
  const jars = await fetchJars(version, jdk);
  const folder = resolve(options.folder);
  await claimFolder(folder, { version, database });
  const { uri, stop } = await launchServer({ jdk, jars, folder, port, database, password });
  return { uri, user: USER, password, database, stop };
}

/** Why Neo4j cannot be started from its Maven artifacts here, and the command that would make it possible; null if it can. */
export function whyNoLocalNeo4j(version = DEFAULT_VERSION): string | null {
  const jdk = chooseJdk(findJdks(), oldestJava(version));
  if (jdk === null) return noJava(version);
  return jarsWithinReach(version) ? null : noMaven();
}

function checkPassword(password: string): void {
  if (password.length >= SHORTEST_PASSWORD && !/[\r\n]/.test(password)) return;
  throw new Error(`Neo4j's password has one line of at least ${SHORTEST_PASSWORD} characters.`);
}

function neededJdk(version: string): Jdk {
  const jdk = chooseJdk(findJdks(), oldestJava(version));
  if (jdk === null) throw new Error(noJava(version));
  if (!jarsWithinReach(version)) throw new Error(noMaven());
  return jdk;
}

async function choosePort(wanted: number | undefined): Promise<number> {
  if (wanted === undefined) return await freePort();
  if (await isTaken(wanted)) {
    throw new Error(`Port ${wanted} is taken by something else: end that, or choose another with --port.`);
  }
  return wanted;
}

function noJava(version: string): string {
  const oldest = oldestJava(version);
  const debian = oldest === 17 ? "default-jdk-headless" : `openjdk-${oldest}-jdk-headless`;
  const takes = install({ debian, brew: `openjdk@${oldest}`, other: `a JDK ${oldest}` });
  return `Neo4j ${version} needs Java ${oldest} or newer with its compiler, and there is none here. ${takes}`;
}

function noMaven(): string {
  const takes = install({ debian: "maven", brew: "maven", other: "Maven on the PATH" });
  return `Neo4j's jars are fetched by Maven (mvn) the first time, and there is none here. ${takes}`;
}

function install({ debian, brew, other }: { debian: string; brew: string; other: string }): string {
  if (process.platform === "darwin") return `It takes: brew install ${brew}`;
  return `It takes: ${process.platform === "linux" ? `sudo apt-get install ${debian}` : other}`;
}
