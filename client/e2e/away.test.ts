import { afterAll, beforeAll, expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { panelOf } from "./panel.ts";
import { drawnIn } from "./picture.ts";
import { ServerProcess } from "./server-process.ts";

let server: ServerProcess;
beforeAll(async () => {
  server = await ServerProcess.started();
});
afterAll(() => server.remove());
const journeys = setUpJourneys(() => server.origin);
const REFUSED = /net::ERR_|Failed to fetch dynamically imported module|50[0-9] \(/;

test("a server that goes away is said to be away, and its return is noticed", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
  journeys.expectLogged(REFUSED);
  await server.kill();
  await page.getByRole("combobox", { name: "Search" }).fill("genevieve");
  await expect(page.getByText("The server does not answer just now. The rest follows")).toAppear();
  expect(await drawnIn(page)).toHaveLength(15);

  await server.start();
  await expect(page.getByText("The server does not answer just now. The rest follows")).toVanish();
  await page.getByRole("option", { name: /Geneviève Lavigne/ }).click();
  await expect(panelOf(page, "Character").getByText("Played by Charlotte Gainsbourg")).toAppear();
});

test("a card that could not be had comes by itself when the server is back", async () => {
  const page = await journeys.open("/etoile?character=etoile-jack", { seen: "all" });
  await expect(panelOf(page, "Character").getByText("Played by Luke Kirby")).toAppear();
  journeys.expectLogged(REFUSED);
  await server.kill();
  await panelOf(page, "Character").getByRole("link", { name: "Geneviève Lavigne" }).first().click();
  await expect(panelOf(page, "Character").getByText("This could not be loaded")).toAppear();
  await server.start();
  await expect(panelOf(page, "Character").getByText("Played by Charlotte Gainsbourg")).toAppear();
});

test("a first load that fails says so, and another try shows the story", async () => {
  journeys.expectLogged(REFUSED);
  const page = await journeys.blank({ seen: "all" });
  await page.route("**/api/**", (route) => route.abort("connectionrefused"));
  await page.goto("/etoile");
  await expect(page.getByText("This could not be loaded")).toAppear();
  // The page would notice by itself that the server is there again: here somebody is quicker.
  await page.route("**/api/health/**", (route) => route.abort("connectionrefused"));
  await page.unroute("**/api/**");
  await page.getByRole("button", { name: "Try again" }).click();
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
});

test("a view that could not be fetched comes by itself when the server is back", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
  journeys.expectLogged(REFUSED);
  journeys.expectLogged(/PartMissing/);
  await server.kill();
  await page.getByRole("link", { name: "Table" }).click();
  await expect(page.getByText("This part of the page could not be fetched")).toAppear();
  await server.start();
  await expect(page.getByRole("heading", { name: "The ensemble as a table" })).toAppear();
});
