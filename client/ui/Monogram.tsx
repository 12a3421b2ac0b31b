import type { Light } from "#contract/words.ts";
import { classNames } from "./class-names.ts";
import styles from "./monogram.module.css";

type Props = { letters: string; light: Light; size?: "small" | "medium" | "large" };

const LIGHTS = { 1: styles.light1, 2: styles.light2, 3: styles.light3 };

/** A disc with somebody's letters in the colour of a light. The name stands in words beside it. */
export function Monogram({ letters, light, size = "medium" }: Props) {
  const colour = light === 1 || light === 2 || light === 3 ? LIGHTS[light] : undefined;
  return (
    <span aria-hidden="true" className={classNames(styles.disc, styles[size], colour)}>
      {letters}
    </span>
  );
}
