import react from "@vitejs/plugin-react";
import { defineConfig, type HtmlTagDescriptor, type Plugin } from "vite";
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
        ...scripts.filter((name) => !html.includes(name)).map((name) => headLink("modulepreload", name)),
        ...sheets.map((name) => headLink("stylesheet", name)),
      ];
    },
  },
});

const headLink = (rel: string, fileName: string): HtmlTagDescriptor => ({
  tag: "link",
  attrs: { rel, crossorigin: true, href: `/${fileName}` },
  injectTo: "head",
});

/** What is asked first is asked by a script of its own, which runs as soon as it is there. */
const askEarly = (): Plugin => ({
  name: "ask-early",
  transformIndexHtml: {
    order: "post",
    handler(_, { bundle }) {
      const early = Object.values(bundle ?? {}).filter(
        (output) => output.type === "chunk" && output.name === "early",
      );
      return early.map(({ fileName }) => ({
        tag: "script",
        attrs: { type: "module", async: true, src: `/${fileName}` },
        injectTo: "head-prepend",
      }));
    },
  },
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
    rolldownOptions: {
      input: {
        index: `${import.meta.dirname}/index.html`,
        early: `${import.meta.dirname}/early/main.ts`,
      },
      // What jsPDF would only need to read HTML or SVG: posters are drawn without.
      external: ["html2canvas", "dompurify", "canvg"],
      checks: { pluginTimings: false },
    },
  },
  server: {
    port: 5173,
    proxy: { "/api": process.env["ENSEMBLE_SERVER"] ?? "http://127.0.0.1:4000" },
  },
});
