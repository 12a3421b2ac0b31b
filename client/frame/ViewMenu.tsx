import type { ReactNode } from "react";
import { Icon } from "../ui/Icon.tsx";
import { Popover } from "../ui/Popover.tsx";
import styles from "./view-switch.module.css";

type Props = {
  label: string;
  /** What the opener says: the view at hand where it is one of the menu's. */
  shown: string;
  current?: boolean;
  children: (close: () => void) => ReactNode;
};

/** A menu of views. */
export function ViewMenu({ label, shown, current = false, children }: Props) {
  return (
    <Popover
      label={label}
      align="end"
      opener={(props) => (
        <button type="button" className={styles.opener} data-current={current} {...props}>
          {shown} <Icon name="down" size={14} />
        </button>
      )}
    >
      {(close) => <div className={styles.menu}>{children(close)}</div>}
    </Popover>
  );
}
