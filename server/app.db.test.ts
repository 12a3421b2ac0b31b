import { expect, test } from "vitest";
import { everyEndpoint } from "#contract/every-endpoint.ts";
import { onEngines } from "./testing/on-engines.ts";

onEngines(({ get }) => {
  const problem = (code: string, detail: string, more: object = {}) =>
    expect.objectContaining({ code, detail, ...more });

  test("an unknown story, character or tie is a 404 with a sentence", async () => {
    for (const [path, detail] of [
      ["/api/stories/nope", 'There is no story "nope" here.'],
      ["/api/stories/etoile/characters/nobody", 'There is no character "nobody" here.'],
      ["/api/stories/etoile/characters/nobody/neighbourhood", 'There is no character "nobody" here.'],
      ["/api/stories/etoile/connections?from=etoile-jack&to=nobody", 'There is no character "nobody" here.'],
      ["/api/stories/etoile/ties/nothing", 'There is no tie "nothing" here.'],
      ["/api/stories/etoile/people/nobody", 'There is no person "nobody" here.'],
      ["/api/stories/etoile/companies/none", 'There is no company "none" here.'],
      ["/api/stories/etoile/works/none", 'There is no work "none" here.'],
      ["/api/stories/etoile/places/nowhere", 'There is no place "nowhere" here.'],
      ["/api/stories/etoile/installments/none", 'There is no installment "none" here.'],
      ["/api/stories/etoile/scenes/none", 'There is no scene "none" here.'],
    ] as const) {
      const { status, headers, body } = await get(path);
      expect([path, status, headers.get("content-type")]).toEqual([
        path,
        404,
        expect.stringContaining("application/problem+json"),
      ]);
      expect(body).toEqual(problem("not_found", detail));
    }
  });

  test("what lies past the horizon is as unknown as what does not exist", async () => {
    const later = await get("/api/stories/etoile/characters/etoile-quinn");
    expect(later.body).toEqual(
      problem("not_found", 'There is no character "etoile-quinn" here.', { status: 404 }),
    );
    expect((await get("/api/stories/etoile/characters/etoile-quinn?through=etoile-e07")).status).toBe(200);
  });

  test("an unknown parameter or value is a 400 that names it and the allowed ones", async () => {
    expect((await get("/api/stories/etoile/ensemble?colour=red")).body).toEqual(
      problem("invalid_request", '"colour" is not a parameter here.', {
        parameter: "colour",
        allowed: ["story", "through", "reveal", "kind", "family", "company", "installment", "asSeenBy"],
      }),
    );
    expect((await get("/api/stories/etoile/ensemble?family=art,maths")).body).toEqual(
      problem("invalid_request", '"family" is not usable: it is not one of the allowed values.', {
        parameter: "family",
        allowed: ["kinship", "love", "work", "art", "friendship", "power", "conflict", "presence"],
      }),
    );
    expect((await get("/api/stories/etoile?through=other-e01")).body).toEqual(
      problem(
        "invalid_request",
        '"through" names nothing of this story: it takes one of its installments, or the id of a scene.',
        { parameter: "through" },
      ),
    );
    expect((await get("/api/stories/etoile/characters/etoile-jack/neighbourhood?depth=4")).status).toBe(400);
    expect((await get("/api/stories/etoile/characters/etoile-jack/neighbourhood?depth=2.5")).status).toBe(
      400,
    );
    expect((await get("/api/stories/etoile/search?text=")).status).toBe(400);
    expect((await get("/api/stories/etoile/search?text=a&text=b")).status).toBe(400);
    expect((await get("/api/stories/%00/ensemble")).status).toBe(400);
    expect((await get("/api/stories/%E0%A4%A/ensemble")).status).toBe(400);
  });

  test("a body that is too large, of another type or no JSON is refused", async () => {
    const post = (type: string, body: string) =>
      get("/api/stories", { method: "POST", headers: { "Content-Type": type }, body });
    expect((await post("application/json", JSON.stringify("x".repeat(200_000)))).body).toEqual(
      problem("body_too_large", "Send at most 100 kB."),
    );
    expect((await post("text/csv", "a,b")).body).toEqual(
      problem("unsupported_type", "Send application/json."),
    );
    expect((await post("application/json", "{")).status).toBe(400);
    expect((await post("application/json", "{}")).body).toEqual(
      problem("no_such_endpoint", "There is no endpoint POST /api/stories; see /api/docs."),
    );
  });

  test("whoever has the answer already is told so, until another horizon is asked for", async () => {
    const path = "/api/stories/etoile/ensemble?through=etoile-e02";
    const etag = (await get(path)).headers.get("etag") ?? "";
    const again = await get(path, { headers: { "If-None-Match": etag } });
    expect([again.status, again.body]).toEqual([304, ""]);
    expect(
      (await get("/api/stories/etoile/ensemble?through=etoile-e03", { headers: { "If-None-Match": etag } }))
        .status,
    ).toBe(200);
  });

  test("answers are compressed, guarded by security headers and bear a request's id", async () => {
    const { headers } = await get("/api/stories/etoile/ensemble", { headers: { "Accept-Encoding": "gzip" } });
    expect(headers.get("content-encoding")).toBe("gzip");
    expect(headers.get("content-security-policy")).toContain("default-src 'none';script-src 'self'");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("x-powered-by")).toBeNull();
    expect(headers.get("x-request-id")).toMatch(/^[0-9a-f-]{36}$/);
  });

  test("the API describes itself, endpoint by endpoint, and can be browsed", async () => {
    const { body } = await get("/api/openapi.json");
    expect(body).toMatchObject({ openapi: "3.1.0" });
    const paths = Object.values(everyEndpoint).map(({ path }) => path.replace(/:(\w+)/g, "{$1}"));
    expect(body).toHaveProperty("paths", Object.fromEntries(paths.map((path) => [path, expect.anything()])));
    const page = await get("/api/docs");
    expect(page.body).toContain('<script src="/api/docs/swagger-ui-bundle.js">');
    expect((await get("/api/docs/swagger-ui-bundle.js")).status).toBe(200);
  });

  test("it is live, and ready while the database answers", async () => {
    expect((await get("/api/health/live")).body).toEqual({ status: "live" });
    expect((await get("/api/health/ready")).body).toEqual({ status: "ready" });
  });
});
