import type { ReactNode } from "react";
import type { Light } from "#contract/words.ts";
import { classNames } from "./class-names.ts";
import styles from "./chip.module.css";

const LIGHTS = { 1: styles.light1, 2: styles.light2, 3: styles.light3 };

/** A small rounded word or two, in the colour of a light where it has one. */
export function Chip({ light = null, children }: { light?: Light; children: ReactNode }) {
  const colour = light === 1 || light === 2 || light === 3 ? LIGHTS[light] : undefined;
  return <span className={classNames(styles.chip, colour)}>{children}</span>;
}
