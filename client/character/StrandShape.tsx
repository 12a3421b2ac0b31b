import type { StrandEvent } from "./strand.ts";

/** What befalls a character, each by a shape of its own: told apart without any colour. */
const SHAPES: Record<StrandEvent["sort"], { path: string; filled: boolean }> = {
  turns: { path: "M6 1.5 10.5 6 6 10.5 1.5 6z", filled: true },
  begins: { path: "M6 2 10.5 10h-9z", filled: true },
  ends: { path: "M2.5 2.5l7 7M9.5 2.5l-7 7", filled: false },
  joins: { path: "M2 2h8v8H2z", filled: true },
  leaves: { path: "M2 2h8v8H2z", filled: false },
};

/** The shape of one sort of event. Words stand beside it. */
export function StrandShape({ sort }: { sort: StrandEvent["sort"] }) {
  const { path, filled } = SHAPES[sort];
  return (
    <svg aria-hidden="true" focusable="false" width={9} height={9} viewBox="0 0 12 12">
      <path d={path} fill={filled ? "currentColor" : "none"} stroke="currentColor" strokeWidth={1.8} />
    </svg>
  );
}
