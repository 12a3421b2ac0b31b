import type { Camera } from "./camera.ts";
import { ROW, type Chart, type ChartRun } from "./chart.ts";

/** What of a chart is meant: a scene by its column, or a strand. */
export type Target = { type: "scene"; column: number } | { type: "strand"; strand: number };

/** How near one has to come, in pixels: a hand is less sure than a mouse. */
const NEAR = 9;
const NEAR_HAND = 22;

type Spot = { x: number; y: number };

/** What lies beneath a spot of the screen: a scene before a strand, the nearest of each; null: nothing. */
export function targetAt(chart: Chart, camera: Camera, spot: Spot, isHand = false): Target | null {
  const near = (isHand ? NEAR_HAND : NEAR) / camera.zoom;
  const at = { x: camera.x + spot.x / camera.zoom, y: camera.y + spot.y / camera.zoom };
  return sceneAt(chart, at, near) ?? strandAt(chart, at, near);
}

function sceneAt({ scenes }: Chart, { x, y }: Spot, near: number): Target | null {
  let [nearest, least] = [-1, near];
  for (const [column, scene] of scenes.entries()) {
    const away = Math.max(
      Math.abs(scene.x - x),
      scene.top * ROW - y - ROW / 4,
      y - scene.bottom * ROW - ROW / 4,
    );
    if (away < least) [nearest, least] = [column, away];
  }
  return nearest < 0 ? null : { type: "scene", column: nearest };
}

function strandAt(chart: Chart, { x, y }: Spot, near: number): Target | null {
  let [nearest, least] = [-1, near];
  for (const run of chart.runs) {
    const row = heightAt(chart, run, x);
    if (row !== null && Math.abs(row - y) < least) [nearest, least] = [run.strand, Math.abs(row - y)];
  }
  return nearest < 0 ? null : { type: "strand", strand: nearest };
}

/** How far down a strand runs at some x; null where it does not. */
export function heightAt({ scenes }: Chart, { from, rows }: ChartRun, x: number): number | null {
  const [first, last] = [scenes[from], scenes[from + rows.length - 1]];
  if (!first || !last || x < first.x || x > last.x) return null;
  let at = 0;
  while (at + 1 < rows.length && (scenes[from + at + 1]?.x ?? Infinity) <= x) at += 1;
  const [left, right] = [scenes[from + at]?.x ?? x, scenes[from + at + 1]?.x ?? x];
  const share = right > left ? (x - left) / (right - left) : 0;
  const [row, next] = [rows[at] ?? 0, rows[at + 1] ?? rows[at] ?? 0];
  return (row + (next - row) * share * share * (3 - 2 * share)) * ROW;
}
