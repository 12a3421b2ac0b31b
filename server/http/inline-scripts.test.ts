import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { inlineScripts } from "./inline-scripts.ts";

test("scripts in the page are let through by their hash, and no others", async ({ onTestFinished }) => {
  const folder = await mkdtemp(join(tmpdir(), "ensemble-page-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  expect(inlineScripts(folder)).toEqual([]);

  const page = '<head><script>alert(1)</script><script type="module" src="/a.js"></script></head>';
  await writeFile(join(folder, "index.html"), page);
  // openssl dgst -sha256 -binary | base64
  expect(inlineScripts(folder)).toEqual(["'sha256-bhHHL3z2vDgxUt0W3dWQOrprscmda2Y5pLsLg4GF+pI='"]);
});
