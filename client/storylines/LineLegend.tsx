import type { StageLight } from "#contract/story.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { lightClass } from "../ui/light-class.ts";
import { DASHES, lineOf } from "./strand-look.ts";
import styles from "./storylines.module.css";
import { words } from "./words.ts";

/** How the strands of each light are drawn; nothing in a story without lights. */
export function LineLegend({ lights }: { lights: readonly StageLight[] }) {
  const t = useWords(words);
  const tell = useTell();
  if (lights.length === 0) return null;
  return (
    <ul className={styles.legend} aria-label={t("legend")}>
      {lights.map(({ light, name }) => (
        <li key={light} className={lightClass(light)}>
          <Swatch light={light} /> {tell(name)}
        </li>
      ))}
      <li className={lightClass(null)}>
        <Swatch light={null} /> {t("elsewhere")}
      </li>
    </ul>
  );
}

function Swatch({ light }: { light: StageLight["light"] | null }) {
  const line = lineOf(light, false);
  const path = (
    <path
      d="M2 4H28"
      strokeWidth="3.5"
      strokeLinecap={DASHES[line].length > 0 ? "butt" : "round"}
      strokeDasharray={DASHES[line].join(" ")}
    />
  );
  return (
    <svg aria-hidden="true" width="30" height="8" viewBox="0 0 30 8" stroke="currentColor">
      {path}
      {line === "hollow" ? <path d="M2 4H28" stroke="var(--panel)" strokeWidth="1.4" /> : null}
    </svg>
  );
}
