import type { Database } from "../database/port.ts";
import { createApp } from "../app.ts";
import { createLog } from "../http/log.ts";
import { createLayouts } from "../layout/layouts.ts";
import { listen } from "../listen.ts";

/** An answer as a test looks at it: `body` is parsed where it is JSON, else the text. */
export type Answered = { status: number; headers: Headers; body: unknown };

/** The whole application on a free port of loopback, asked over HTTP as any caller would. */
export async function serving(database: Database) {
  const layouts = createLayouts();
  const { server, port } = await listen(
    createApp({ database, layouts, log: createLog("silent") }),
    "127.0.0.1",
    0,
  );
  const origin = `http://127.0.0.1:${port}`;
  return {
    origin,
    async get(path: string, init: RequestInit = {}): Promise<Answered> {
      const response = await fetch(origin + path, init);
      return {
        status: response.status,
        headers: response.headers,
        body: parsed(response, await response.text()),
      };
    },
    async close(): Promise<void> {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
      await layouts.close();
    },
  };
}
export type Serving = Awaited<ReturnType<typeof serving>>;

function parsed(response: Response, text: string): unknown {
  const json = /json/.test(response.headers.get("content-type") ?? "");
  return json && text !== "" ? JSON.parse(text) : text;
}
