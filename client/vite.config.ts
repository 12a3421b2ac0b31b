import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { packAssets } from "./pack-assets.ts";

/** The picture is wanted at once: its chunk is named in the page, so that it loads beside the first one. */
const preloadPicture = (): Plugin => ({
  name: "preload-picture",
  transformIndexHtml: {
    order: "post",
    handler(_, { bundle }) {
      const picture = Object.values(bundle ?? {}).filter(
        (output) => output.type === "chunk" && output.name === "GraphCanvas",
      );
      return picture.map(({ fileName }) => ({
        tag: "link",
        attrs: { rel: "modulepreload", crossorigin: true, href: `/${fileName}` },
        injectTo: "head",
      }));
    },
  },
});

export default defineConfig({
  root: import.meta.dirname,
  plugins: [react(), preloadPicture(), packAssets()],
  build: {
    outDir: "../dist/client",
    emptyOutDir: true,
    target: "es2023",
    // Small files stay files: a data: address would not pass the content security policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: { checks: { pluginTimings: false } },
  },
  server: {
    port: 5173,
    proxy: { "/api": process.env["ENSEMBLE_SERVER"] ?? "http://127.0.0.1:4000" },
  },
});
