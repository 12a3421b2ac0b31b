import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import { firstPainted, PAINTED } from "./painted.ts";

test("the first frame that shows somebody is marked, and no other", async () => {
  const cy = cytoscape({ headless: true });
  const marks = () => performance.getEntriesByName(PAINTED).length;
  const painted = firstPainted(cy);
  cy.emit("render");
  expect(marks()).toBe(0);
  cy.add({ data: { id: "a" } });
  cy.emit("render");
  cy.emit("render");
  await painted;
  expect(marks()).toBe(1);
});
