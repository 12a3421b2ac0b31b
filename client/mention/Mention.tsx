import type { ReactNode } from "react";
import type { Focus } from "../looking/looking.ts";
import { FocusLink } from "./FocusLink.tsx";
import styles from "./mention.module.css";

/** Something of the story named within a line of text, a link to its page. */
export function Mention({ focus, children }: { focus: Focus; children: ReactNode }) {
  return (
    <FocusLink focus={focus} className={styles.plain}>
      {children}
    </FocusLink>
  );
}
