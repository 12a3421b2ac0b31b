import { Agent, get, type IncomingMessage } from "node:http";
import { brotliDecompressSync, gunzipSync } from "node:zlib";

/** Asks one server over one connection that stays open, as a browser would. */
export type Caller = { ask: (path: string) => Promise<unknown>; close: () => void };

const HEADERS = { Accept: "*/*", "Accept-Encoding": "gzip, deflate, br, zstd" };

/** Calls a server on loopback. An answer counts once it is unpacked and read as JSON, as a row of a driver is. */
export function callerOf(origin: string): Caller {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 });
  return {
    ask: async (path) => {
      const { response, body } = await fetched(`${origin}${path}`, agent);
      const text = unpacked(body, response.headers["content-encoding"]).toString("utf8");
      if (response.statusCode !== 200) throw new Error(`${path} answered ${response.statusCode}: ${text}`);
      return JSON.parse(text);
    },
    close: () => agent.destroy(),
  };
}

function fetched(url: string, agent: Agent): Promise<{ response: IncomingMessage; body: Buffer }> {
  return new Promise((resolve, reject) => {
    const request = get(url, { agent, headers: HEADERS }, (response) => {
      const pieces: Buffer[] = [];
      response.on("data", (piece: Buffer) => pieces.push(piece));
      response.on("end", () => resolve({ response, body: Buffer.concat(pieces) }));
      response.on("error", reject);
    });
    request.on("error", reject);
  });
}

function unpacked(body: Buffer, encoding: string | undefined): Buffer {
  if (encoding === "br") return brotliDecompressSync(body);
  return encoding === "gzip" ? gunzipSync(body) : body;
}
