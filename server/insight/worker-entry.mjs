// A worker thread does not take over how its parent reads TypeScript, and the parent may be vitest.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
