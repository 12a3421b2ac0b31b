import type { Page } from "playwright-core";

type Name =
  | "Character"
  | "Tie"
  | "Scene"
  | "Person"
  | "Company"
  | "Work"
  | "Place"
  | "Connection"
  | "Connectors"
  | "Comparison";

/** The panel beside the picture that shows one sort of thing. */
export const panelOf = (page: Page, name: Name) => page.getByRole("region", { name, exact: true });
