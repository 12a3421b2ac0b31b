import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import styles from "./button.module.css";

type Props = ComponentProps<"button"> & { tone?: "plain" | "accent" | "quiet" };

/** A button with words. `accent` is for the one thing to do here, `quiet` for what may be overlooked. */
export function Button({ tone = "plain", className, ...rest }: Props) {
  return <button type="button" className={classNames(styles.button, styles[tone], className)} {...rest} />;
}
