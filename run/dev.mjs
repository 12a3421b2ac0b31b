// npm run dev: server and client with reload, on 4000 and on the port that Vite says.
import { spawn } from "node:child_process";
import { ensureInstalled, ROOT } from "./prepare.mjs";

await ensureInstalled();
const port = process.env.PORT ?? "4000";
const children = [
  ["--import", "tsx", "--watch", "--watch-path=server", "--watch-path=cypher", "server/main.ts"],
  ["node_modules/vite/bin/vite.js", "--config", "client/vite.config.ts"],
].map((args) =>
  spawn(process.execPath, args, { cwd: ROOT, stdio: "inherit", env: { ...process.env, PORT: port } }),
);

const stop = () => children.forEach((child) => child.kill("SIGTERM"));
process.on("SIGINT", stop).on("SIGTERM", stop);
children.forEach((child) => child.on("exit", stop));
