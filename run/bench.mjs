// npm run bench: measures the product beside a limit or a peer, in the same run.
import { ensureBuilt, ensureInstalled, runTypeScript } from "./prepare.mjs";

await ensureInstalled();
await ensureBuilt();
process.exitCode = await runTypeScript("bench/main.ts", process.argv.slice(2));
