import type { MouseEvent } from "react";
import type { Position } from "#contract/telling.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { addressOf } from "../looking/address.ts";
import { useLooking } from "../looking/looking-context.ts";
import { reduce } from "../looking/reducer.ts";
import { useMoments } from "../telling/use-moments.ts";
import styles from "./scene.module.css";

const TO_INSTALLMENTS = { type: "view", view: "installments" } as const;

/** Where in the telling a scene stands, a link to the list of installments. */
export function WhenLink({ position }: { position: Position }) {
  const { looking, look } = useLooking();
  const { through } = useHorizon();
  const moments = useMoments();
  const follow = (event: MouseEvent) => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    look(TO_INSTALLMENTS);
  };
  return (
    <a href={addressOf(reduce(looking, TO_INSTALLMENTS), through)} onClick={follow} className={styles.when}>
      {moments.heading(position)}
    </a>
  );
}
