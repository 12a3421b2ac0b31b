import { isMet, ratioOf, type Figure, type Spread } from "./figure.ts";

const HEAD = ["", "median", "min – max", "beside", "median", "ratio", "goal"];

/** The figures as a table for a terminal, part by part. */
export function tableOf(figures: readonly Figure[]): string {
  const parts = [...new Set(figures.map(({ part }) => part))];
  const rows = parts.flatMap((part) => [
    [],
    [part],
    ...figures.filter((figure) => figure.part === part).map(rowOf),
  ]);
  const widths = HEAD.map((head, at) =>
    Math.max(head.length, ...rows.map((row) => (row.length > 1 ? (row[at] ?? "").length : 0))),
  );
  return [HEAD, ...rows].map((row) => lineOf(row, widths)).join("\n");
}

function rowOf(figure: Figure): string[] {
  const { what, unit, measured, beside } = figure;
  return [
    `  ${what}`,
    amount(measured.median, unit),
    measured.rounds > 1 ? `${short(measured.min)} – ${short(measured.max)}` : "",
    beside?.what ?? "",
    beside ? amount(beside.spread.median, unit) : "",
    times(ratioOf(figure)),
    verdict(figure),
  ];
}

const LEFT = new Set([0, 3, 6]);

function lineOf(row: readonly string[], widths: readonly number[]): string {
  const cells = row.map((cell, at) => {
    const width = widths[at] ?? 0;
    return LEFT.has(at) ? cell.padEnd(width) : cell.padStart(width);
  });
  return cells.join("  ").trimEnd();
}

const amount = (value: Spread["median"], unit: string) => `${short(value)} ${unit}`;

/** Three digits where they mean something. */
const short = (value: number) => value.toFixed(value < 10 ? 2 : value < 100 ? 1 : 0);

/** There is no multiple of nothing. */
const times = (ratio: number | null) =>
  ratio !== null && Number.isFinite(ratio) ? `${ratio.toFixed(2)} ×` : "";

function verdict(figure: Figure): string {
  const met = isMet(figure);
  if (met === null) return "";
  return `≤ ${figure.goal} ×  ${met ? "met" : "MISSED"}`;
}
