import type { Storylines } from "#contract/storylines.ts";
import { horizonThrough } from "#contract/telling.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { useMoments } from "../telling/use-moments.ts";
import styles from "./storylines.module.css";
import { words } from "./words.ts";

/** Which part of a long story is drawn; nothing where all of it is. */
export function PartChoice({ answer: { parts, part } }: { answer: Storylines }) {
  const t = useWords(words);
  const moments = useMoments();
  const { look } = useLooking();
  if (parts.length < 2) return null;
  const choose = (from: string) => {
    const at = parts.findIndex((one) => one.from === from);
    // The latest part goes on with the horizon.
    look({ type: "part", part: at === parts.length - 1 ? null : (parts[at]?.from ?? null) });
  };
  const short = (number: number) => moments.short(horizonThrough(number));
  return (
    <select
      aria-label={t("part")}
      className={styles.part}
      value={part ?? ""}
      onChange={(event) => choose(event.currentTarget.value)}
    >
      {parts.map(({ from, first, last }) => (
        <option key={from} value={from}>
          {t("partFromTo", { first: short(first), last: short(last) })}
        </option>
      ))}
    </select>
  );
}
