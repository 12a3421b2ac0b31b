import type { ComponentProps } from "react";
import { classNames } from "./class-names.ts";
import { Icon, type IconName } from "./Icon.tsx";
import styles from "./icon-button.module.css";
import { Tooltip } from "./Tooltip.tsx";

type Props = Omit<ComponentProps<"button">, "children" | "aria-label"> & { icon: IconName; label: string };

/** A round button that shows a sign and says its words to screen readers and on hover. */
export function IconButton({ icon, label, className, ...rest }: Props) {
  return (
    <Tooltip text={label}>
      <button type="button" aria-label={label} className={classNames(styles.button, className)} {...rest}>
        <Icon name={icon} />
      </button>
    </Tooltip>
  );
}
