// npm run seed: applies the schema and the seed scripts to the database that the environment names.
import { ensureInstalled, runTypeScript } from "./prepare.mjs";

await ensureInstalled();
process.exitCode = await runTypeScript("server/seed/main.ts");
