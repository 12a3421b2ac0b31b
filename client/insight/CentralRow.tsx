import type { CharacterRef } from "#contract/graph.ts";
import type { Central } from "#contract/insight.ts";
import { useWords } from "../language/language-context.ts";
import { MeasureRow } from "./MeasureRow.tsx";
import type { Measure } from "./measures.ts";
import { useNumbers } from "./use-numbers.ts";
import { insightWords } from "./words.ts";

type Props = {
  central: Central;
  character: CharacterRef | undefined;
  measure: Measure;
  /** The value of the first. */
  most: number;
  others: number;
  run: readonly (number | null)[] | undefined;
};

/** A character with how central they are: in words, as a bar, and as it ran. */
export function CentralRow({ central, character, measure, most, others, run }: Props) {
  const t = useWords(insightWords);
  const numbers = useNumbers();
  const value = central[measure];
  const says =
    measure === "degree"
      ? t("degreeOf", { count: value, others })
      : t(`${measure}Of`, { share: numbers.percent(value) });
  const written = (number: number) => (measure === "degree" ? String(number) : numbers.percent(number));
  return character ? <MeasureRow {...{ character, says, value, most, run, written }} /> : null;
}
