import react from "@vitejs/plugin-react";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";
import { askEarly } from "./ask-early.ts";
import { packAssets } from "./pack-assets.ts";

/** The picture is wanted at once: its scripts and style sheets are named in the page, and load beside the first. */
const preloadPicture = (): Plugin => ({
  name: "preload-picture",
  transformIndexHtml: {
    order: "post",
    handler(html, { bundle }) {
      const picture = Object.values(bundle ?? {}).flatMap((output) =>
        output.type === "chunk" && output.name === "GraphCanvas" ? [output] : [],
      );
      const scripts = picture.flatMap(({ fileName, imports }) => [fileName, ...imports]);
      const sheets = picture.flatMap((chunk) => [...(chunk.viteMetadata?.importedCss ?? [])]);
      return [
        ...scripts
          .filter((name) => !html.includes(name))
          .map((name) => headLink("modulepreload", name, "head-prepend")),
        ...sheets.map((name) => headLink("stylesheet", name, "head")),
      ];
    },
  },
});

const headLink = (rel: string, fileName: string, injectTo: "head" | "head-prepend"): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel, crossorigin: true, href: `/${fileName}` },
  injectTo,
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadPicture(), askEarly(), packAssets()],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2023",
    // Small files stay files: a data: address would not pass the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 600,
    rolldownOptions: {
      checks: { pluginTimings: false },
      // A browser asks for six files at a time: what every first load needs comes in as few as can be.
      output: { codeSplitting: { groups: [{ name: "first", tags: ["$initial"] }] } },
    },
  },
  server: {
    port: 5173,
    proxy: { "/api": process.env["ENSEMBLE_SERVER"] ?? "http://127.0.0.1:4000" },
  },
});
