// npm run screenshots: takes the pictures in docs/ anew, from the built client, the real server and a real browser.
import { ensureBuilt, ensureInstalled, runTypeScript } from "./prepare.mjs";

await ensureInstalled();
await ensureBuilt();
process.exitCode = await runTypeScript("docs/take-screenshots.ts");
