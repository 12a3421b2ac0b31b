import { expect, test } from "vitest";
import { GraphTie } from "#contract/graph.ts";
import { withoutPassedStages } from "./stages.ts";

const tie = (
  id: string,
  from: string,
  to: string,
  began: number,
  ended: number | null,
  family = "presence",
) =>
  GraphTie.parse({
    id,
    from,
    to,
    kind: "MEETS",
    family,
    directed: false,
    label: { en: "meets {}", fr: "rencontre {}" },
    sentiment: 0,
    strength: 1,
    began,
    ended,
    revealed: began,
  });

test("a stage that another has taken the place of is not drawn, whichever way it points", () => {
  const [met, kept, often] = [
    tie("met", "a", "b", 1999, 3999),
    tie("kept", "b", "a", 3999, 8999),
    tie("often", "a", "b", 8999, null),
  ];
  expect(withoutPassedStages([met, kept, often])).toEqual([often]);
  expect(withoutPassedStages([met, { ...kept, ended: null }])).toEqual([{ ...kept, ended: null }]);
});

test("what has ended for good stays, and so does all that has no stages", () => {
  const ties = [
    tie("met", "a", "b", 1999, 3999),
    tie("other-pair", "a", "c", 3999, null),
    tie("work-then", "a", "b", 1999, 3999, "work"),
    tie("work-now", "a", "b", 3999, null, "work"),
  ];
  expect(withoutPassedStages(ties)).toEqual(ties);
});
