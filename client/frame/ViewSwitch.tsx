import type { Telling } from "#contract/story.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { View } from "../looking/looking.ts";
import { LookLink } from "../looking/LookLink.tsx";
import { Icon } from "../ui/Icon.tsx";
import { Popover } from "../ui/Popover.tsx";
import styles from "./view-switch.module.css";
import { words } from "./words.ts";

/** One catches up from the rail, where one sees how far one has come. */
const OFFERED = View.exclude(["catch-up"]).options;

type Props = { telling: Telling; narrow: boolean };

/** The ways of seeing the story: a row of links, or where there is little room a menu of them. */
export function ViewSwitch({ telling, narrow }: Props) {
  const t = useWords(words);
  const { looking } = useLooking();
  if (!narrow) {
    return (
      <nav aria-label={t("views")} className={styles.row}>
        <Views telling={telling} />
      </nav>
    );
  }
  return (
    <nav aria-label={t("views")}>
      <Popover
        label={t("views")}
        align="end"
        opener={(props) => (
          <button type="button" className={styles.opener} {...props}>
            {t(looking.view, { telling })} <Icon name="down" size={14} />
          </button>
        )}
      >
        {(close) => (
          <div className={styles.menu}>
            <Views telling={telling} onLook={close} />
          </div>
        )}
      </Popover>
    </nav>
  );
}

function Views({ telling, onLook }: { telling: Telling; onLook?: () => void }) {
  const t = useWords(words);
  const { looking } = useLooking();
  return OFFERED.map((view) => (
    <LookLink
      key={view}
      action={{ type: "view", view }}
      aria-current={view === looking.view ? "page" : undefined}
      {...(onLook ? { onLook } : {})}
    >
      {t(view, { telling })}
    </LookLink>
  ));
}
