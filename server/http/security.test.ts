import express from "express";
import { expect, test } from "vitest";
import { listen } from "../listen.ts";
import { securityHeaders } from "./security.ts";

test("only the view made for frames may be framed", async ({ onTestFinished }) => {
  const app = express().use(securityHeaders([]), (_request, response) => void response.send("page"));
  const { server, port } = await listen(app, "127.0.0.1", 0);
  onTestFinished(() => void server.close());
  const headersAt = async (path: string) => {
    const { headers } = await fetch(`http://127.0.0.1:${port}${path}`, { headers: { Connection: "close" } });
    const ancestors = /frame-ancestors [^;]+/.exec(headers.get("content-security-policy") ?? "")?.[0];
    return [ancestors, headers.get("x-frame-options")];
  };
  expect(await headersAt("/embed/etoile?through=etoile-e04")).toEqual(["frame-ancestors *", null]);
  for (const path of [
    "/",
    "/etoile",
    "/embed",
    "/embedded/x",
    "/api/stories",
    "/etoile/embed/",
    "/EMBED/etoile",
  ])
    expect([path, await headersAt(path)]).toEqual([path, ["frame-ancestors 'none'", "DENY"]]);
});
