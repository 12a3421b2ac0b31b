import { availableParallelism, cpus, loadavg } from "node:os";
import { measureEngines } from "./api/measure-engines.ts";
import { isMet, ratioOf, type Findings } from "./figure.ts";
import { measureLayouts } from "./layout/measure-layouts.ts";
import { measurePage } from "./page/measure-page.ts";
import { say } from "./say.ts";
import { measureStorylines } from "./storylines/measure-storylines.ts";
import { measureStartUp } from "./start-up/measure-start-up.ts";
import { tableOf } from "./table.ts";

const PARTS: Record<string, () => Promise<Findings>> = {
  api: measureEngines,
  start: measureStartUp,
  page: measurePage,
  layout: measureLayouts,
  storylines: measureStorylines,
};

const given = process.argv.slice(2);
const asJson = given.includes("--json");
const named = given.filter((word) => word !== "--json");
const unknown = named.filter((name) => !Object.hasOwn(PARTS, name));

if (unknown.length > 0) {
  say(`There is no part "${unknown.join(" ")}". The parts are ${Object.keys(PARTS).join(", ")}; or --json.`);
  process.exitCode = 2;
} else await measure(named.length > 0 ? named : Object.keys(PARTS));

/** Measures one part after the other, tells what came of it, and fails when an answer was not right. */
async function measure(names: readonly string[]): Promise<void> {
  const began = loadavg()[0] ?? 0;
  const findings: Findings = { figures: [], wrong: [], leftOut: [] };
  for (const name of names) {
    const found = await PARTS[name]?.();
    findings.figures.push(...(found?.figures ?? []));
    findings.wrong.push(...(found?.wrong ?? []));
    findings.leftOut.push(...(found?.leftOut ?? []));
  }
  console.log(asJson ? jsonOf(findings, began) : textOf(findings, began));
  if (findings.wrong.length > 0) process.exitCode = 1;
}

function textOf({ figures, wrong, leftOut }: Findings, load: number): string {
  const missed = figures.filter((figure) => isMet(figure) === false).length;
  const judged = figures.filter((figure) => isMet(figure) !== null).length;
  return [
    `\n${machine()}, load ${load.toFixed(1)} at the beginning`,
    "",
    tableOf(figures),
    "",
    ...leftOut.map((what) => `Not measured here: ${what}`),
    ...wrong.map((what) => `WRONG: ${what}`),
    `${judged - missed} of ${judged} goals met. Each figure was measured in this run; see bench/README.md.`,
  ].join("\n");
}

function jsonOf({ figures, wrong, leftOut }: Findings, load: number): string {
  const told = figures.map((figure) => ({ ...figure, ratio: ratioOf(figure), met: isMet(figure) }));
  return JSON.stringify({ machine: machine(), load, figures: told, leftOut, wrong }, null, 2);
}

function machine(): string {
  return `Node ${process.versions.node} on ${availableParallelism()} × ${cpus()[0]?.model ?? "an unknown processor"}`;
}
