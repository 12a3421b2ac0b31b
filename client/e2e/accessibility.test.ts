import type { Page } from "playwright-core";
import { expect, test } from "vitest";
import { barriersInBoth, type Guise } from "./accessibility.ts";
import { setUpJourneys } from "./journeys.ts";
import { drawnIn } from "./picture.ts";
import { ADDRESSES, OPENED } from "./surfaces.ts";
import { goWithin, settled } from "./within.ts";
import type { Reader } from "./visits.ts";

const journeys = setUpJourneys();

/** All views of both readers take longer than a journey may on a busy machine, in milliseconds. */
const MUCH = 180_000;

type Way = { reader: Reader; own: Guise; other: Guise };

/** Between them, what is looked at is seen on both screens, in both languages and in both themes. */
const DESK: Way = {
  reader: { viewport: { width: 1440, height: 900 }, locale: "en-GB" },
  own: { language: "en", colorScheme: "dark" },
  other: { language: "fr", colorScheme: "light" },
};
const PHONE: Way = {
  reader: { viewport: { width: 360, height: 720 }, hasTouch: true, locale: "fr-FR" },
  own: { language: "fr", colorScheme: "dark" },
  other: { language: "en", colorScheme: "light" },
};

const SEEN: Reader = { seen: "etoile-e03" };

type Visit = (page: Page, look: (where: string) => Promise<void>) => Promise<void>;

/** The readers go at the same time: it takes half as long. */
const byBoth = async (address: string, come: Reader, visit: Visit): Promise<string[]> => {
  const each = [DESK, PHONE].map(async ({ reader, ...guises }) => {
    const page = await journeys.open(address, { ...come, ...reader, theme: "system" });
    return barriersInBoth(page, guises, (look) => visit(page, look));
  });
  return (await Promise.all(each)).flat();
};

test(
  "no view and no panel keeps anybody out, on a desk and on a phone, in both languages and themes",
  async () => {
    const barriers = await byBoth("/etoile", SEEN, async (page, look) => {
      for (const address of ADDRESSES) {
        await goWithin(page, address);
        await look(address);
      }
    });
    expect(barriers).toEqual([]);
  },
  MUCH,
);

test(
  "nor does what opens over them",
  async () => {
    const barriers = await byBoth("/etoile", SEEN, async (page, look) => {
      // The tour that was made and the word to who is back stay where they are: each pass begins afresh.
      await page.evaluate(() => {
        for (const key of Object.keys(localStorage)) if (key.includes("tour")) localStorage.removeItem(key);
      });
      await page.goto("/etoile");
      await expect.poll(() => drawnIn(page)).toHaveLength(15);
      for (const [name, open] of Object.entries(OPENED)) {
        await open(page);
        await settled(page);
        await look(name);
        await page.keyboard.press("Escape");
      }
    });
    expect(barriers).toEqual([]);
  },
  MUCH,
);

test(
  "nor does what stands before the stories, nor a frame of another page",
  async () => {
    journeys.expectLogged(/404/);
    const barriers = await byBoth("/", {}, async (page, look) => {
      for (const address of OUTSIDE) {
        await page.goto(address);
        await expect(page.getByRole("heading").first()).toAppear();
        await expect(page.getByText(/^(Loading|Chargement)$/)).toVanish();
        await look(address);
      }
      await page.goto("/");
    });
    expect(barriers).toEqual([]);
  },
  MUCH,
);

const OUTSIDE = ["/", "/etoile", "/nowhere", "/embed/etoile?through=etoile-e04", "/les-miserables"];
