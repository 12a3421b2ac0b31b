import type { Kind } from "#contract/kinds.ts";
import { useTell } from "../language/language-context.ts";
import { letsThrough } from "../looking/filter.ts";
import { useLooking } from "../looking/looking-context.ts";
import { KIND_NAMES } from "../tie-words/kind-words.ts";
import { CheckRow } from "../ui/CheckRow.tsx";
import type { Counts } from "./counts.ts";

/** The kinds of a family that there are at the horizon, each to be chosen by itself. */
export function KindList({ kinds, counts }: { kinds: readonly Kind[]; counts: Counts }) {
  const tell = useTell();
  const { looking, look } = useLooking();
  const filtered = looking.families.length + looking.kinds.length > 0;
  return (
    <ul>
      {kinds.map((kind) => (
        <li key={kind}>
          <CheckRow
            checked={filtered && letsThrough(looking, kind)}
            note={String(counts.kinds.get(kind) ?? 0)}
            onToggle={() => look({ type: "toggleKind", kind })}
          >
            {tell(KIND_NAMES[kind])}
          </CheckRow>
        </li>
      ))}
    </ul>
  );
}
