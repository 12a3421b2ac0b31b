import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "playwright-core";
import { afterAll, beforeAll, expect, inject, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";

const journeys = setUpJourneys();
let server: Server;
let elsewhere = "";

/** A page of another site that shows whatever its query names in a frame. */
beforeAll(async () => {
  server = createServer((request, response) => {
    const src = new URL(request.url ?? "", "http://x").searchParams.get("src") ?? "";
    response.setHeader("Content-Type", "text/html; charset=utf-8");
    response.end(
      `<!doctype html><title>Elsewhere</title><iframe src="${src}" width="900" height="600"></iframe>`,
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address: AddressInfo | string | null = server.address();
  elsewhere = `http://127.0.0.1:${address !== null && typeof address === "object" ? address.port : 0}`;
});
afterAll(() => void server.close());

async function framed(path: string, seen?: string | null): Promise<Page> {
  journeys.expectLogged(/asked another host: http:\/\/127\.0\.0\.1/);
  const page = await journeys.blank(seen === undefined ? {} : { seen });
  await page.goto(`${elsewhere}/?src=${encodeURIComponent(inject("origin") + path)}`);
  return page;
}

test("a frame shows strangers the first installment, and more to who says to have seen it", async () => {
  const page = await framed("/embed/etoile?through=etoile-e04&cast=everyone");
  const frame = page.frameLocator("iframe");
  await expect(frame.getByRole("heading", { name: "Étoile" })).toAppear();
  await expect(frame.getByText("13 of the ensemble, through episode 1")).toAppear();
  await frame.getByRole("button", { name: "I have seen episode 4" }).press("Enter");
  await expect(frame.getByText(/of the ensemble, through episode 4/)).toAppear();
  const whole = frame.getByRole("link", { name: "Open in Ensemble" });
  expect(await whole.getAttribute("href")).toBe("/etoile?through=etoile-e04&cast=everyone");
  await page.reload();
  await expect(frame.getByText("13 of the ensemble, through episode 1")).toAppear();
});

test("made for a scene it shows strangers the first installment, and of more no more than the scene", async () => {
  // Where a scene stands is not told to who has not come that far.
  journeys.expectLogged(/404.*scenes/);
  for (const [number, told] of [
    ["2", "through episode 2"],
    ["6", "through episode 4, scene 3"],
  ] as const) {
    const page = await framed("/embed/etoile?through=etoile-e04-s03&cast=everyone");
    const frame = page.frameLocator("iframe");
    await expect(frame.getByText("13 of the ensemble, through episode 1")).toAppear();
    await frame.getByRole("combobox", { name: "I have seen episode" }).selectOption(number);
    await frame.getByRole("button", { name: "Show it" }).click();
    await expect(frame.getByText(new RegExp(`of the ensemble, ${told}$`))).toAppear();
  }
});

test("opened by itself it goes as far as its address says, and no further than the reader", async () => {
  journeys.expectLogged(/404.*scenes\/nowhere/);
  const said = async (address: string, seen: string) => {
    const page = await journeys.open(address, { seen });
    await expect(page.getByText(/of the ensemble, through episode/)).toAppear();
    return (await page.getByText(/of the ensemble, through episode/).textContent())?.replace(/.*, /, "");
  };
  expect(await said("/embed/etoile?through=etoile-e04", "all")).toBe("through episode 4");
  expect(await said("/embed/etoile?through=etoile-e04", "etoile-e02")).toBe("through episode 2");
  expect(await said("/embed/etoile", "all")).toBe("through episode 1");
  expect(await said("/embed/etoile?through=nowhere", "all")).toBe("through episode 1");
});

test("what may not be framed is not", async () => {
  journeys.expectLogged(/frame-ancestors/);
  const page = await framed("/etoile");
  await page.waitForLoadState("networkidle");
  expect(await page.frameLocator("iframe").getByRole("heading", { name: "Étoile" }).count()).toBe(0);
});
