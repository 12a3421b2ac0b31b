import type { AddressInfo } from "node:net";
import express from "express";

// The least that a server of this make can be: no database, no routes but one. Started beside the real one.
const app = express();
app.get("/api/health/ready", (_request, response) => void response.json({ status: "ready" }));
const server = app.listen(0, "127.0.0.1", () => {
  const address: string | AddressInfo | null = server.address();
  if (address !== null && typeof address === "object") console.log(`http://localhost:${address.port}/`);
});
process.on("SIGTERM", () => process.exit(0));
