import type { Language } from "#contract/words.ts";
import type { PersonEntry, PersonWork } from "#contract/people.ts";

/** A work and how many of the people here one may know from it. */
export type KnownFrom = Pick<PersonWork, "id" | "title"> & { count: number };

/** The works people are known from, those of the most people first, then by title as a language sorts. */
export function knownFrom(people: readonly PersonEntry[], language: Language): KnownFrom[] {
  const works = new Map<string, KnownFrom>();
  for (const person of people) {
    const theirs = new Map(person.knownFor.map((work) => [work.id, work]));
    for (const { id, title } of theirs.values()) {
      const before = works.get(id)?.count ?? 0;
      works.set(id, { id, title, count: before + 1 });
    }
  }
  return [...works.values()].toSorted(
    (one, other) =>
      other.count - one.count || one.title[language].localeCompare(other.title[language], language),
  );
}
