import { Storylines } from "#contract/storylines.ts";
import { CharacterId } from "#contract/words.ts";
import { chartOf, type Chart } from "./chart.ts";
import type { Columns } from "./strand.ts";

const both = (text: string) => ({ en: text, fr: text });
const IMPORTANCE = ["lead", "main", "recurring", "guest"] as const;
const LIGHTS = [1, 2, null] as const;

/** An answer as the server gives it, with these strands in these scenes: so many scenes an installment. */
export function storylinesOf(columns: Columns, perInstallment: number): Storylines {
  const strands = new Set(columns.flat()).size;
  const at = (column: number) => ({
    number: 1 + Math.floor(column / perInstallment),
    scene: 1 + (column % perInstallment),
  });
  return Storylines.parse({
    through: 999_999,
    parts: [{ from: "i1", first: 1, last: Math.max(1, at(columns.length - 1).number) }],
    part: "i1",
    characters: Array.from({ length: strands }, (_, strand) => ({
      id: `c${strand}`,
      name: both(`Character ${strand}`),
      shortName: both(`Name ${strand}`),
      monogram: "C",
      light: LIGHTS[strand % 3],
      importance: IMPORTANCE[Math.min(3, Math.floor(strand / 4))],
      companies: [],
    })),
    scenes: columns.map((meeting, column) => ({
      id: `s${column}`,
      installment: `i${at(column).number}`,
      position: at(column).number * 1000 + at(column).scene,
      title: both(`Scene ${column}`),
      weight: 1 + (column % 3),
      present: meeting.map((strand) => `c${strand}`),
    })),
  });
}

/** A chart with everybody in it. */
export function chartWith(columns: Columns, perInstallment = 10): Chart {
  const answer = storylinesOf(columns, perInstallment);
  return chartOf(answer, new Set(answer.characters.map(({ id }) => CharacterId.parse(id))));
}
