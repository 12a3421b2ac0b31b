import { useTell, useWords } from "../language/language-context.ts";
import type { Chart } from "./chart.ts";
import type { Heading } from "./painted.ts";
import { words } from "./words.ts";

type Props = { chart: Chart; headings: readonly Heading[]; names: readonly string[] };

/** What the chart shows, scene by scene, for those who do not see it. */
export function ChartText({ chart, headings, names }: Props) {
  const t = useWords(words);
  const tell = useTell();
  return (
    <div className="visually-hidden">
      <h2>{t("title")}</h2>
      <h3>{t("asText")}</h3>
      {headings.map(({ first, last, text }) => (
        <section key={first} aria-label={text}>
          <h4>{text}</h4>
          <ul>
            {chart.scenes.slice(first, last + 1).map(({ meeting, strands }) => (
              <li key={meeting.position}>
                {tell(meeting.title)}: {strands.map((strand) => names[strand]).join(", ")}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
