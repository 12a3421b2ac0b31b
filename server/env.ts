import { existsSync } from "node:fs";
import { z } from "zod";

const PORT = z.coerce.number().int().min(0).max(65_535);

const Env = z
  .object({
    HOST: z.string().min(1).default("127.0.0.1"),
    PORT: PORT.optional(),
    ENSEMBLE_DATA: z.string().min(1).default("data"),
    NEO4J_URI: z
      .string()
      .regex(/^(neo4j|bolt)(\+s|\+ssc)?:\/\//, "NEO4J_URI begins with neo4j://, neo4j+s:// or bolt://.")
      .optional(),
    NEO4J_USER: z.string().default("neo4j"),
    NEO4J_PASSWORD: z.string().default(""),
    NEO4J_DATABASE: z.string().default("neo4j"),
    /** Where the world finds the explorer, for the previews of links; unset: where each caller does. */
    ENSEMBLE_URL: z.url({ protocol: /^https?$/ }).optional(),
    LOG_LEVEL: z.enum(["silent", "fatal", "error", "warn", "info", "debug"]).default("warn"),
  })
  .transform((env) => ({
    host: env.HOST,
    /** null: 4000, or the next free one. */
    port: env.PORT ?? null,
    dataFolder: env.ENSEMBLE_DATA,
    url: env.ENSEMBLE_URL?.replace(/\/+$/, "") ?? null,
    neo4j:
      env.NEO4J_URI === undefined
        ? null
        : {
            uri: env.NEO4J_URI,
            user: env.NEO4J_USER,
            password: env.NEO4J_PASSWORD,
            database: env.NEO4J_DATABASE,
          },
    logLevel: env.LOG_LEVEL,
  }));
export type Env = z.output<typeof Env>;

/** Reads the environment; an empty variable counts as not set. Throws an Error that names what is wrong. */
export function readEnv(variables: Record<string, string | undefined>): Env {
  const given = Object.fromEntries(Object.entries(variables).filter(([, value]) => value !== ""));
  const parsed = Env.safeParse(given);
  if (parsed.success) return parsed.data;
  throw new Error(`The environment is not usable.\n${z.prettifyError(parsed.error)}`);
}

/** Takes over the variables of the file .env, where there is one; what is set already stays. */
export function loadEnvFile(): void {
  if (existsSync(".env")) process.loadEnvFile(".env");
}
