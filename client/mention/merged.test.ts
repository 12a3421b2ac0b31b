import { expect, test } from "vitest";
import { PersonWork } from "#contract/people.ts";
import { merged } from "./merged.ts";

const text = (words: string) => ({ en: words, fr: words });
const work = (id: string, role: string | null, part: string | null) =>
  PersonWork.parse({ id, title: text(id), year: 2020, role: role && text(role), part });

test("a work is listed once with all that somebody did in it", () => {
  const works = [
    work("stars", "writer", null),
    work("hollow", "actor", "Ada"),
    work("stars", "director", null),
    work("stars", "writer", "Eve"),
  ];
  expect(merged(works)).toEqual([
    {
      id: "stars",
      title: text("stars"),
      year: 2020,
      roles: [text("writer"), text("director")],
      parts: ["Eve"],
    },
    { id: "hollow", title: text("hollow"), year: 2020, roles: [text("actor")], parts: ["Ada"] },
  ]);
});
