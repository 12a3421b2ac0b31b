import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants } from "node:zlib";
import type { Plugin } from "vite";

const pack = promisify(brotliCompress);

/** The last step to 11 would take twice as long for two parts in a hundred. */
const EFFORT = { params: { [constants.BROTLI_PARAM_QUALITY]: 10 } };

/** Packs scripts and style sheets once, beside themselves as `.br`, rather than for every reader anew. */
export const packAssets = (): Plugin => ({
  name: "pack-assets",
  apply: "build",
  async writeBundle({ dir = "" }, bundle) {
    const files = Object.keys(bundle).filter((file) => /\.(js|css)$/.test(file));
    await Promise.all(files.map((file) => packFile(join(dir, file))));
  },
});

async function packFile(path: string): Promise<void> {
  await writeFile(`${path}.br`, await pack(await readFile(path), EFFORT));
}
