import { Level } from "#contract/reveal.ts";
import { horizonThrough, type Position } from "#contract/telling.ts";
import type { Edition } from "./edition.ts";

/** How far each level reaches: to the horizon as everything does, or to the end of the story. */
export type Reaches = {
  throughCharacters: Position;
  throughTies: Position;
  throughFates: Position;
  throughTitles: Position;
};

/** The levels asked for, each once and in one order, whatever order they were asked for in. */
export function levelsOf(reveal: readonly Level[] | undefined): readonly Level[] {
  return Level.options.filter((level) => reveal?.includes(level));
}

/** The positions that queries compare with; whatever no level covers is compared with the horizon. */
export function reachesOf(
  { installments }: Pick<Edition, "installments">,
  through: Position,
  levels: readonly Level[],
): Reaches {
  const end = Math.max(through, horizonThrough(installments.length));
  const reach = (level: Level) => (levels.includes(level) ? end : through);
  return {
    throughCharacters: reach("characters"),
    throughTies: reach("ties"),
    throughFates: reach("fates"),
    throughTitles: reach("titles"),
  };
}
