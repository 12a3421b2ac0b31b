import { QueryClient } from "@tanstack/react-query";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { askFirst } from "./ask-first.ts";

beforeEach(() => vi.stubGlobal("fetch", () => new Promise(() => {})));
afterEach(() => vi.unstubAllGlobals());

const askedAt = (address: string) => {
  const client = new QueryClient();
  askFirst(client, address);
  return keysIn(client);
};

const keysIn = (client: QueryClient) =>
  client
    .getQueryCache()
    .getAll()
    .map(({ queryKey }) => queryKey);

const story = "/api/stories/:story";

test("at the door it asks which stories there are", () => {
  expect(askedAt("http://localhost/")).toEqual([["/api/stories", {}]]);
});

test("at the door it goes on to the story where there is but one, without waiting for the page", async () => {
  const etoile = {
    id: "etoile",
    title: { en: "Étoile", fr: "Étoile" },
    telling: "episode",
    year: 2025,
    installments: 8,
  };
  const stories = new Response(JSON.stringify([etoile]));
  vi.stubGlobal("fetch", (url: string) =>
    url === "/api/stories" ? Promise.resolve(stories) : new Promise(() => {}),
  );
  const client = new QueryClient();
  askFirst(client, "http://localhost/");
  await expect.poll(() => keysIn(client)).toHaveLength(3);
  expect(keysIn(client).slice(1)).toEqual([
    [story, { story: "etoile", through: undefined }],
    [`${story}/ensemble`, { story: "etoile", through: undefined }],
  ]);
});

test("at the door it asks for the story of somebody who has been in one, as far as they are", () => {
  vi.stubGlobal("localStorage", { getItem: () => JSON.stringify({ etoile: { seen: "all" } }) });
  expect(askedAt("http://localhost/")).toEqual([
    ["/api/stories", {}],
    [story, { story: "etoile", through: "all" }],
    [`${story}/ensemble`, { story: "etoile", through: "all" }],
  ]);
});

test("at a story it asks for it and its web, at the first installment while nobody has said how far they are", () => {
  expect(askedAt("http://localhost/etoile/table?through=etoile-e05")).toEqual([
    [story, { story: "etoile", through: undefined }],
    [`${story}/ensemble`, { story: "etoile", through: undefined }],
  ]);
});

test("where a link and the reader's own horizon have to be weighed, nothing is asked before they are", () => {
  vi.stubGlobal("localStorage", { getItem: () => JSON.stringify({ etoile: { seen: "etoile-e02" } }) });
  expect(askedAt("http://localhost/etoile?through=etoile-e05")).toEqual([]);
  expect(askedAt("http://localhost/etoile?through=etoile-e02")).toEqual([
    [story, { story: "etoile", through: "etoile-e02" }],
    [`${story}/ensemble`, { story: "etoile", through: "etoile-e02" }],
  ]);
});
