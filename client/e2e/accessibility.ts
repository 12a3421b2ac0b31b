import axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** The rules that ask for colours: of all rules they alone can answer otherwise in another theme. */
const OF_COLOUR = ["color-contrast", "link-in-text-block"];

/**
 * What axe finds on a page as it stands, a line each: how bad, the rule and the element. All its rules, best practices
 * too, and the size of targets, which it leaves out by itself; or only some.
 */
export async function barriersOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ["violations"],
      preload: false,
      ...(only
        ? { runOnly: { type: "rule", values: [...only] } }
        : { rules: { "target-size": { enabled: true } } }),
    });
    return violations.flatMap(({ id, impact, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${impact} ${id}: ${html} ${failureSummary ?? ""}`),
    );
  }, rules);
  return found;
}

/** The barriers of a page that follows the system's theme, in the dark and in the light. */
export async function barriersInBoth(page: Page, where: string): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark" });
  const dark = await barriersOn(page);
  await page.emulateMedia({ colorScheme: "light" });
  const light = await barriersOn(page, OF_COLOUR);
  return [
    ...dark.map((what) => `${where}, dark: ${what}`),
    ...light.map((what) => `${where}, light: ${what}`),
  ];
}
