import axe from "axe-core";
import type { Page } from "playwright-core";

declare global {
  interface Window {
    axe: typeof axe;
  }
}

/** What axe finds serious or critical on a page as it stands, a line each: the rule and the element. */
export async function barriersOn(page: Page, rules?: readonly string[]): Promise<string[]> {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  const found = await page.evaluate(async (only) => {
    const { violations } = await window.axe.run(document, {
      resultTypes: ["violations"],
      ...(only ? { runOnly: { type: "rule", values: [...only] } } : {}),
    });
    return violations.flatMap(({ id, impact, nodes }) =>
      impact === "serious" || impact === "critical"
        ? nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ""}`)
        : [],
    );
  }, rules);
  return found;
}
