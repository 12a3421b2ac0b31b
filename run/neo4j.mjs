// npm run neo4j: starts a Neo4j for development and tests. See neo4j-local/README.md.
import { ensureInstalled } from "./prepare.mjs";

await ensureInstalled();
const { register } = await import("tsx/esm/api");
register();
// In this process and not in one below it: nothing is left running, however this one ends.
const { runNeo4j } = await import("../neo4j-local/main.ts");
await runNeo4j(process.argv.slice(2));
