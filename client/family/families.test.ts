import { expect, test } from "vitest";
import { sampleKin } from "./kindred.sample.ts";
import { familiesOf, mainOf } from "./families.ts";

const membersOf = (...args: Parameters<typeof sampleKin>) =>
  familiesOf(sampleKin(...args)).map(({ people }) => people.map(({ id }) => id).join(""));

test("a family is whom kinship joins, the largest first; who has no kin is in none", () => {
  expect(
    membersOf(
      "abcdefx",
      ["a", "SIBLING_OF", "b"],
      ["c", "PARENT_OF", "d"],
      ["e", "MARRIED_TO", "d"],
      ["e", "FRIEND_OF", "f"],
    ),
  ).toEqual(["cde", "ab"]);
});

test("an engagement or a shared home joins somebody to a family and makes none by itself", () => {
  expect(
    membersOf("abcdef", ["a", "ENGAGED_TO", "b"], ["c", "PARENT_OF", "d"], ["d", "SHARES_HOME_WITH", "e"]),
  ).toEqual(["cde"]);
});

test("a family is named after who matters most in it", () => {
  const graph = sampleKin("abc", ["a", "PARENT_OF", "b"], ["a", "PARENT_OF", "c"]);
  const [family] = familiesOf(graph);
  if (!family) throw new Error("There is one.");
  expect(mainOf(family).id).toBe("a");
  const led = family.people.map((person) =>
    person.id === "c" ? { ...person, importance: "lead" as const } : person,
  );
  expect(mainOf({ ...family, people: led }).id).toBe("c");
});
