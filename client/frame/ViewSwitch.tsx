import type { Telling } from "#contract/story.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { ViewMenu } from "./ViewMenu.tsx";
import { Views } from "./Views.tsx";
import styles from "./view-switch.module.css";
import { PAGES, PICTURES } from "./views.ts";
import { words } from "./words.ts";

type Props = { telling: Telling; narrow: boolean };

/** The ways of seeing the story: a row of its pictures and a menu of its pages, or one menu of all. */
export function ViewSwitch({ telling, narrow }: Props) {
  const t = useWords(words);
  const { view } = useLooking().looking;
  const isPage = PAGES.some((page) => page === view);
  if (narrow) {
    return (
      <nav aria-label={t("views")} className={styles.alone}>
        <ViewMenu label={t("views")} shown={t(view, { telling })}>
          {(close) => (
            <>
              <Views views={PICTURES} telling={telling} onLook={close} />
              <hr />
              <Views views={PAGES} telling={telling} onLook={close} />
            </>
          )}
        </ViewMenu>
      </nav>
    );
  }
  return (
    <nav aria-label={t("views")} className={styles.row}>
      <Views views={PICTURES} telling={telling} />
      <ViewMenu label={t("more")} shown={isPage ? t(view, { telling }) : t("more")} current={isPage}>
        {(close) => <Views views={PAGES} telling={telling} onLook={close} />}
      </ViewMenu>
    </nav>
  );
}
