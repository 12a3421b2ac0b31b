import type { Locator } from "playwright-core";

/** Presses the label of a radio button, as readers do: the button itself is not drawn. */
export async function choose(within: Locator, name: string): Promise<void> {
  const radio = within.page().getByRole("radio", { name, exact: true });
  await within.locator("label", { has: radio }).click();
}
