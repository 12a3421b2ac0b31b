import type { Connections } from "#contract/connection.ts";
import type { CharacterId } from "#contract/words.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./connection.module.css";
import { useNames } from "./use-names.ts";
import { connectionWords } from "./words.ts";

type Props = { found: Connections; between: readonly CharacterId[] };

/** "Not through Jack": a button for each of those in between, which asks for chains that go around them. */
export function LeaveOut({ found, between }: Props) {
  const { look } = useLooking();
  const t = useWords(connectionWords);
  const nameOf = useNames(found.characters);
  return (
    <div className={styles.actions}>
      {between.map((id) => (
        <Button
          key={id}
          tone="quiet"
          onClick={() => look({ type: "without", without: [...found.without, id] })}
        >
          {t("notThrough", { name: nameOf(id) })}
        </Button>
      ))}
    </div>
  );
}
