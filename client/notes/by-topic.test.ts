import { expect, test } from "vitest";
import { Note } from "#contract/note.ts";
import { byTopic } from "./by-topic.ts";

const note = (id: string, topic: string) =>
  Note.parse({ id, kind: "gap", topic: { en: topic, fr: topic }, text: { en: id, fr: id }, revealed: 1000 });

test("notes are gathered by topic in the order in which topics appear", () => {
  const [one, two, three] = [note("one", "Names"), note("two", "Places"), note("three", "Names")];
  expect(byTopic([one, two, three])).toEqual([
    { topic: { en: "Names", fr: "Names" }, notes: [one, three] },
    { topic: { en: "Places", fr: "Places" }, notes: [two] },
  ]);
});
