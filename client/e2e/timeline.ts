import type { Page } from "playwright-core";

/** The slider of the timeline, in either language. */
export const timelineOf = (page: Page) => page.getByRole("slider", { name: /^(Timeline|Fil du temps)$/ });

/** Where an installment stands on the timeline, seen or not. */
export const installmentOn = (page: Page, number: number) =>
  timelineOf(page).locator(`[data-number="${number}"]`);

/** What the timeline says of where its thumb stands. */
export const standsAt = (page: Page): Promise<string | null> =>
  timelineOf(page).getAttribute("aria-valuetext");
