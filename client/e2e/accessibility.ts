import axe from "axe-core";
import type { Page } from "playwright-core";
import { expect } from "vitest";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What of axe can answer otherwise in another language or theme: colours, names and what they are said in. */
const OF_WORDS_AND_COLOURS: axe.RunOptions = {
  runOnly: {
    type: "tag",
    values: ["cat.color", "cat.forms", "cat.language", "cat.name-role-value", "cat.text-alternatives"],
  },
  // Only asked for by the strictest level, which nothing else here is held to.
  rules: { "color-contrast-enhanced": { enabled: false } },
};
const ALL: axe.RunOptions = { rules: { "target-size": { enabled: true } } };

/**
 * What axe finds on a page as it stands, a line each: how bad, the rule and the element. All its rules, best practices
 * too, and the size of targets, which it leaves out by itself; or only some.
 */
export async function barriersOn(page: Page, rules = ALL): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (options) => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ["violations"],
      preload: false,
      ...options,
    });
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${impact} ${id}: ${html} ${failureSummary ?? ""}`),
    );
  }, rules);
  return found;
}

/** A language and a theme, one after the other; the rules about words and colours are asked again in the second. */
export type Guise = { language: "en" | "fr"; colorScheme: "dark" | "light" };

/**
 * The barriers of a page in its own language in the dark, and in the other in the light: together with a reader who
 * comes in the other language, each of what `visit` shows is seen in both. `visit` is gone through twice.
 */
export async function barriersInBoth(
  page: Page,
  { own, other }: { own: Guise; other: Guise },
  visit: (look: (where: string) => Promise<void>) => Promise<void>,
): Promise<string[]> {
  const barriers: string[] = [];
  for (const [guise, rules] of [
    [own, ALL],
    [other, OF_WORDS_AND_COLOURS],
  ] as const) {
    await page.emulateMedia({ colorScheme: guise.colorScheme });
    await speak(page, guise.language);
    await visit(async (where) => {
      for (const what of await barriersOn(page, rules))
        barriers.push(`${where}, ${guise.language}, ${guise.colorScheme}: ${what}`);
    });
  }
  return barriers;
}

/** Chooses a language in the settings of the open page, whatever lies over them. */
async function speak(page: Page, language: Guise["language"]): Promise<void> {
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  const settings = page.getByRole("button", { name: /^(Settings|Réglages)/ });
  const radio = page.getByRole("radio", { name: language === "en" ? "English" : "Français" });
  // A panel that is just taking the focus puts the menu away again.
  const opens = async () => {
    if ((await radio.count()) === 0) await settings.dispatchEvent("click");
    return radio.count();
  };
  await expect.poll(opens).toBe(1);
  await radio.dispatchEvent("click");
  await settings.dispatchEvent("click");
  await page.locator(`html[lang=${language}]`).waitFor({ state: "attached" });
}
