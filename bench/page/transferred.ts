import type { Page } from "playwright-core";
import { paintedAt } from "./visit.ts";

/** Bytes as they came over the wire, compressed and with their headers, by what they are. */
export type Transferred = Map<string, number>;

const KINDS: [RegExp, string][] = [
  [/\.js$/, "JavaScript"],
  [/\.css$/, "style sheets"],
  [/\.woff2$/, "fonts"],
  [/^\/api\//, "answers of the API"],
];

/** Opens a page with an empty cache and adds up what comes until nothing more is asked for. */
export async function transferredFor(page: Page, url: string): Promise<Transferred> {
  const session = await page.context().newCDPSession(page);
  const kinds = new Map<string, string>();
  const sums: Transferred = new Map();
  session.on("Network.responseReceived", ({ requestId, response }) =>
    kinds.set(requestId, kindOf(new URL(response.url).pathname)),
  );
  session.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
    const kind = kinds.get(requestId) ?? "other";
    sums.set(kind, (sums.get(kind) ?? 0) + encodedDataLength);
  });
  await session.send("Network.enable");
  await paintedAt(page, url);
  await page.waitForLoadState("networkidle");
  return sums;
}

const kindOf = (path: string): string =>
  KINDS.find(([pattern]) => pattern.test(path))?.[1] ?? "page and icon";
