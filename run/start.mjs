// npm start: from a bare clone to the explorer in the browser. --no-open leaves the browser alone.
import { ensureBuilt, ensureInstalled, runTypeScript } from "./prepare.mjs";

const byAPerson = process.stdout.isTTY && !process.env.CI;
const open = byAPerson && !process.argv.includes("--no-open");

await ensureInstalled();
await ensureBuilt();
process.exitCode = await runTypeScript("server/main.ts", open ? ["--open"] : []);
