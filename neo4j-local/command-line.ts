import { parseArgs } from "node:util";
import { z } from "zod";
import type { LocalNeo4j } from "./start.ts";
import { checkVersion, DEFAULT_VERSION } from "./version.ts";

/** What `npm run neo4j -- --help` prints. */
export const HELP = `Starts a Neo4j for development and tests, and keeps it running until Ctrl+C.

  npm run neo4j -- [--version ${DEFAULT_VERSION}] [--port 7687] [--with docker|java]
`;

const Wanted = z.object({
  version: z.string().default(DEFAULT_VERSION),
  port: z.coerce
    .number("--port is a number.")
    .int("--port is a whole number.")
    .min(1)
    .max(65_535)
    .default(7687),
  with: z.enum(["docker", "java"], "--with is docker or java.").optional(),
});

/** What was asked for on the command line. */
export interface Wanted {
  version: string;
  port: number;
  /** null: Docker where it answers, else Java. */
  with: "docker" | "java" | null;
}

/** Reads the words after `npm run neo4j --`. Throws an Error in a sentence. */
export function readWanted(words: readonly string[]): Wanted {
  const { values } = parseArgs({
    args: [...words],
    options: { version: { type: "string" }, port: { type: "string" }, with: { type: "string" } },
  });
  const parsed = Wanted.safeParse(values);
  if (!parsed.success) throw new Error(parsed.error.issues.map((issue) => issue.message).join(" "));
  return { ...parsed.data, version: checkVersion(parsed.data.version), with: parsed.data.with ?? null };
}

/** The lines that tell how to use a server that answers. */
export function howToUse({ uri, user, password, database }: LocalNeo4j): string {
  return `Neo4j answers. To use it, put these lines in .env or set them in the shell:

  NEO4J_URI=${uri}
  NEO4J_USER=${user}
  NEO4J_PASSWORD=${password}
  NEO4J_DATABASE=${database}

Ctrl+C stops it. What it holds is kept for the next time.
`;
}
