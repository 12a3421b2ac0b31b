import { createServer } from "node:http";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import express from "express";
import { build } from "vite";
import { listening } from "../page/serve-bare.ts";

/** Builds the page that shows a chart alone into a folder, as the explorer is built, and serves it. */
export async function serveChart(folder: string) {
  await build({
    configFile: false,
    root: join(import.meta.dirname, "page"),
    logLevel: "warn",
    plugins: [react()],
    build: { outDir: folder, emptyOutDir: true, target: "es2023" },
  });
  return await listening(createServer(express().use(express.static(folder))));
}
