import { z } from "zod";

/** The database holds something that the explorer cannot tell. The message says where, in words for who wrote it. */
export class UnfitRows extends Error {
  constructor(question: string, wrong: readonly string[]) {
    super(`What the question "${question}" finds cannot be told: ${wrong.join("; ")}`);
    this.name = "UnfitRows";
  }
}

/** So many faults are named. */
const MOST = 5;

/** What is wrong with the rows that a question found, each with the id of what it is about, where it has one. */
export function faultsIn(rows: unknown, { issues }: z.ZodError): string[] {
  const named = issues.slice(0, MOST).map(({ path, message }) => {
    const about = idAlong(rows, path);
    return `${path.slice(1).join(".") || "a row"}${about === null ? "" : ` of "${about}"`}: ${message}`;
  });
  const more = issues.length - named.length;
  return more > 0 ? [...named, `and ${more} more`] : named;
}

const Identified = z.looseObject({ id: z.string() });
const Inner = z.record(z.string(), z.unknown());

/** The id of the innermost thing on the way to a value. */
function idAlong(rows: unknown, path: readonly PropertyKey[]): string | null {
  let [at, id] = [rows, null as string | null];
  for (const step of path) {
    at = Array.isArray(at) ? at[Number(step)] : Inner.safeParse(at).data?.[String(step)];
    id = Identified.safeParse(at).data?.id ?? id;
  }
  return id;
}
