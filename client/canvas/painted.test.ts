import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import { markPainted, PAINTED } from "./painted.ts";

test("the first frame that shows somebody is marked, and no other", () => {
  const cy = cytoscape({ headless: true });
  const marks = () => performance.getEntriesByName(PAINTED).length;
  markPainted(cy);
  cy.emit("render");
  expect(marks()).toBe(0);
  cy.add({ data: { id: "a" } });
  cy.emit("render");
  cy.emit("render");
  expect(marks()).toBe(1);
});
