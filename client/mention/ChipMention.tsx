import type { ReactNode } from "react";
import type { Light } from "#contract/words.ts";
import type { Focus } from "../looking/looking.ts";
import { Chip } from "../ui/Chip.tsx";
import { FocusLink } from "./FocusLink.tsx";
import styles from "./mention.module.css";

type Props = { focus: Focus; light?: Light; children: ReactNode };

/** Something of the story as a chip in the colour of its light, a link to its page. */
export function ChipMention({ focus, light = null, children }: Props) {
  return (
    <FocusLink focus={focus} className={styles.chip}>
      <Chip light={light}>{children}</Chip>
    </FocusLink>
  );
}
