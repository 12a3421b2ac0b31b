import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

const EXE = process.platform === "win32" ? ".exe" : "";
const USUAL_FOLDERS = ["/usr/lib/jvm", "/Library/Java/JavaVirtualMachines"];

/** A Java on this machine that can also compile. */
export interface Jdk {
  home: string;
  version: number;
}

/** Reads what `java -XshowSettings:properties -version` prints. Null where it is not Java that speaks. */
export function parseJava(settings: string): Jdk | null {
  const home = /^\s*java\.home = (.+?)\s*$/m.exec(settings)?.[1];
  const version = /^\s*java\.specification\.version = (?:1\.)?(\d+)\s*$/m.exec(settings)?.[1];
  return home === undefined || version === undefined ? null : { home, version: Number(version) };
}

/** The first one found if it is new enough, since that is the one the person chose; else the oldest that is. */
export function chooseJdk(found: readonly Jdk[], oldest: number): Jdk | null {
  const first = found[0];
  if (first !== undefined && first.version >= oldest) return first;
  const fitting = found.filter((jdk) => jdk.version >= oldest);
  return fitting.toSorted((one, other) => one.version - other.version)[0] ?? null;
}

/** Every Java with a compiler here: JAVA_HOME's, the PATH's, and those in the usual folders. */
export function findJdks(): Jdk[] {
  const homes = new Map<string, Jdk>();
  for (const command of javaCommands()) {
    const jdk = askJava(command);
    if (jdk !== null && existsSync(compilerOf(jdk))) homes.set(jdk.home, jdk);
  }
  return [...homes.values()];
}

/** The command that starts this Java. */
export function javaOf(jdk: Jdk): string {
  return join(jdk.home, "bin", `java${EXE}`);
}

function compilerOf(jdk: Jdk): string {
  return join(jdk.home, "bin", `javac${EXE}`);
}

function javaCommands(): string[] {
  const home = process.env["JAVA_HOME"];
  const chosen = home === undefined || home === "" ? [] : [join(home, "bin", `java${EXE}`)];
  const installed = USUAL_FOLDERS.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder).flatMap((name) => [
      join(folder, name, "bin", "java"),
      join(folder, name, "Contents", "Home", "bin", "java"),
    ]),
  );
  return [...chosen, "java", ...installed.filter((file) => existsSync(file))];
}

function askJava(command: string): Jdk | null {
  const answer = spawnSync(command, ["-XshowSettings:properties", "-version"], {
    encoding: "utf8",
    timeout: 10_000,
  });
  return parseJava(`${answer.stdout ?? ""}\n${answer.stderr ?? ""}`);
}
