// npm run neo4j: starts a Neo4j for development and tests. See neo4j-local/README.md.
try {
  const { register } = await import("tsx/esm/api");
  register();
} catch {
  console.error("The project's packages are not installed yet. It takes: npm ci");
  process.exit(1);
}
const { runNeo4j } = await import("../neo4j-local/main.ts");
await runNeo4j(process.argv.slice(2));
