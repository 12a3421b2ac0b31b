import cytoscape from "cytoscape";
import { expect, test } from "vitest";
import { changedStrands } from "./strands-apart.ts";

function chain() {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    elements: [
      ...["a", "b", "c"].map((id) => ({ data: { id } })),
      { data: { id: "ab", source: "a", target: "b" } },
      { data: { id: "bc", source: "b", target: "c" } },
    ],
    style: [
      { selector: "node", style: { width: 20, height: 20 } },
      { selector: "node.named", style: { label: "data(id)", "font-size": 14 } },
      { selector: "node.large", style: { width: 40, height: 40 } },
      { selector: "edge.full", style: { opacity: 0.5 } },
    ],
  });
  const changed = changedStrands(cy);
  const told = () => changed([...cy.elements()]).map((element) => element.id());
  return { cy, told };
}

test("at first all strands are drawn, and then none", () => {
  const { told } = chain();
  expect(told()).toEqual(["ab", "bc"]);
  expect(told()).toEqual([]);
});

test("a strand is drawn anew where it looks otherwise, or an end of it stands elsewhere or has another size", () => {
  const { cy, told } = chain();
  told();
  cy.getElementById("ab").addClass("full");
  expect(told()).toEqual(["ab"]);
  cy.getElementById("c").position({ x: 80, y: 0 });
  expect(told()).toEqual(["bc"]);
  cy.getElementById("b").addClass("large");
  expect(told()).toEqual(["ab", "bc"]);
});

test("no strand is drawn anew for the name of a disc", () => {
  const { cy, told } = chain();
  told();
  cy.getElementById("b").addClass("named");
  expect(told()).toEqual([]);
});
