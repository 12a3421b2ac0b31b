import type { Light } from "#contract/words.ts";
import styles from "./charts.module.css";
import { classNames } from "../ui/class-names.ts";
import { lightClass } from "../ui/light-class.ts";

type Props = { share: number; light?: Light };

/** A bar filled to a share from 0 to 1. The number stands in words beside it. */
export function Bar({ share, light = null }: Props) {
  return (
    <span aria-hidden="true" className={classNames(styles.bar, lightClass(light))}>
      <span style={{ width: `${Math.max(0, Math.min(1, share)) * 100}%` }} />
    </span>
  );
}
