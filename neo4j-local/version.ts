/** The Neo4j that is started when nothing else is asked for: the long-term release. Also named in pom.xml. */
export const DEFAULT_VERSION = "5.26.30";

/** Checks that a version is written out in full, as 5.26.30 or 2026.08.1, and gives it back. */
export function checkVersion(version: string): string {
  if (/^\d+\.\d+\.\d+$/.test(version)) return version;
  throw new Error(
    `"${version}" is no version of Neo4j. Write it out in full, as ${DEFAULT_VERSION} or 2026.08.1.`,
  );
}

/** The releases that can open each other's folders: "5.26" of "5.26.30". */
export function releaseLine(version: string): string {
  return version.split(".").slice(0, 2).join(".");
}

/** The oldest Java that runs this version: 17 for Neo4j 5, 21 for the calendar versions. */
export function oldestJava(version: string): number {
  return version.startsWith("5.") ? 17 : 21;
}
