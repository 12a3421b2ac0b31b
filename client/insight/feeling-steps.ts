import type { Feeling } from "#contract/sentiments.ts";
import { installmentNumberOf, isEnd, sceneNumberOf, type Position } from "#contract/telling.ts";
import { EDGE, type Room } from "./lines.ts";

/** A stretch of time over which a feeling was the same: where it begins and ends, and how high it lies. */
export type Step = { from: number; to: number; y: number; feeling: number };

/** Scenes are set this far apart at least, as a part of their installment. */
const SCENES = 40;

/** How many installments in, and how far into that one: the fortieth scene and what comes after is as good as the end. */
export function timeOf(position: Position): number {
  const scene = sceneNumberOf(position) ?? 0;
  return installmentNumberOf(position) + (isEnd(position) ? 1 : Math.min(scene, SCENES) / (SCENES + 1));
}

/** The steps of a course of feelings, from the beginning of the telling to the horizon at the right. */
export function stepsOf(run: readonly Feeling[], through: Position, room: Room): Step[] {
  const begin = 1;
  const end = Math.max(timeOf(through), ...run.map(({ at }) => timeOf(at)));
  const left = (time: number) =>
    EDGE +
    ((Math.max(begin, time) - begin) / Math.max(end - begin, Number.EPSILON)) * (room.width - 2 * EDGE);
  return run.map(({ at, feeling }, index) => {
    const next = run[index + 1];
    return {
      from: Math.min(left(timeOf(at)), room.width - EDGE),
      to: Math.min(left(next ? timeOf(next.at) : end), room.width - EDGE),
      y: room.height / 2 - (feeling / 2) * (room.height / 2 - EDGE),
      feeling,
    };
  });
}
