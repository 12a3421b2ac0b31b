import { expect, test } from "vitest";
import { setUpJourneys } from "./journeys.ts";
import { drawnIn } from "./picture.ts";
import { panelOf } from "./panel.ts";

const journeys = setUpJourneys();

test("a reload, and back and forward, bring the same view", async () => {
  const page = await journeys.open("/etoile", { seen: "all" });
  await page.getByRole("button", { name: "Show everyone" }).click();
  await page.getByRole("link", { name: "Table" }).click();
  await page.getByRole("link", { name: "Quinn", exact: true }).first().click();
  const card = panelOf(page, "Character").getByRole("heading", { name: "Quinn" });
  await expect(card).toAppear();
  const address = page.url();
  await page.reload();
  await expect(card).toAppear();
  await expect(page.getByRole("heading", { name: "The ensemble as a table" })).toAppear();
  expect(page.url()).toBe(address);

  await page.goBack();
  await expect(card).toVanish();
  await page.goBack();
  await expect.poll(() => drawnIn(page)).toHaveLength(45);
  await page.goBack();
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
  await page.goForward();
  await page.goForward();
  await page.goForward();
  await expect(card).toAppear();
  expect(page.url()).toBe(address);
});

test("a copied link brings the same view to a fresh browser", async () => {
  const one = await journeys.open("/etoile?cast=everyone", { seen: "all" });
  await one.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await one.getByRole("button", { name: /^Love/ }).click();
  await one.getByRole("combobox", { name: "Search" }).fill("gabin");
  await one.getByRole("option", { name: /Gabin Roux/ }).click();
  await panelOf(one, "Character").getByRole("button", { name: "Copy link" }).click();
  await expect(one.getByText("Link copied").first()).toAppear();
  const link = await one.evaluate(() => navigator.clipboard.readText());

  const other = await journeys.open(link, { seen: "all" });
  await expect(panelOf(other, "Character").getByRole("heading", { name: "Gabin Roux" })).toAppear();
  await expect(other.getByRole("button", { name: /^Love/, pressed: true })).toAppear();
  await expect.poll(() => drawnIn(other)).toHaveLength(45);
});

test("a link opens at the horizon it was made at, and at the reader's own where that is lower", async () => {
  const link = "/etoile?through=etoile-e04&character=etoile-genevieve&cast=everyone";
  const further = await journeys.open(link, { seen: "all" });
  await expect(further.getByText("Looking back at episode 4.")).toAppear();
  await expect(further.getByText(/of the ensemble, through episode 4/)).toAppear();
  await further.getByRole("button", { name: "Back to all you have seen" }).click();
  await expect(further.getByText("45 of the ensemble, through episode 8")).toAppear();

  const before = await journeys.open(link, { seen: "etoile-e02" });
  await expect(before.getByText("18 of the ensemble, through episode 2")).toAppear();
  await expect(panelOf(before, "Character").getByRole("heading", { name: "Geneviève Lavigne" })).toAppear();
  await expect.poll(() => new URL(before.url()).searchParams.get("through")).toBe("etoile-e02");
});

test("a name can be opened in a tab of its own", async () => {
  const page = await journeys.open("/etoile?character=etoile-genevieve", { seen: "all" });
  const link = panelOf(page, "Character").getByRole("link", { name: "Crispin Shamblee" }).first();
  await expect(link).toAppear();
  const opened = page.context().waitForEvent("page");
  await link.click({ modifiers: ["ControlOrMeta"] });
  const tab = await opened;
  await expect(panelOf(tab, "Character").getByRole("heading", { name: "Crispin Shamblee" })).toAppear();
  await expect(panelOf(page, "Character").getByRole("heading", { name: "Geneviève Lavigne" })).toAppear();
});

test("a link to nobody says so, and the picture stands", async () => {
  journeys.expectLogged(/404.*\/characters\/etoile-nobody/);
  const page = await journeys.open("/etoile?character=etoile-nobody", { seen: "all" });
  await expect(panelOf(page, "Character").getByText("Nothing of that name is known here")).toAppear();
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
  await panelOf(page, "Character").getByRole("button", { name: "Close" }).click();
  await expect(panelOf(page, "Character")).toVanish();
});

test("nonsense in an address is left out, and the network is shown", async () => {
  const page = await journeys.open(
    "/etoile/kitchen?through=%00&character=%3Cscript%3E&families=love,hate&kinds=x&from=&chain=-3&with=,,",
    { seen: "all" },
  );
  await expect.poll(() => drawnIn(page)).toHaveLength(15);
  await expect(page.getByRole("button", { name: /^Love/, pressed: true })).toAppear();
  expect(await page.getByRole("alert").count()).toBe(0);
});

test("a link between two of whom one is unknown says so", async () => {
  journeys.expectLogged(/404.*\/connections/);
  const page = await journeys.open("/etoile?from=etoile-jack&to=etoile-nobody", { seen: "all" });
  await expect(panelOf(page, "Connection").getByText("Nothing of that name is known here")).toAppear();
});

test("an unknown story leads to those there are", async () => {
  journeys.expectLogged(/404.*\/stories\/atlantis/);
  const page = await journeys.open("/atlantis", { seen: "all" });
  await expect(page.getByRole("heading", { name: "There is no such story here" })).toAppear();
  await page.getByRole("link", { name: "To the stories there are" }).click();
  await expect(page.getByRole("heading", { name: "Which story?" })).toAppear();
});
