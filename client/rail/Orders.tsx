import { useId } from "react";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Order } from "../looking/looking.ts";
import styles from "./order.module.css";
import { words } from "./words.ts";

/** The two orders of the timeline, each with a sentence on what it shows. */
export function Orders({ onChoose }: { onChoose: () => void }) {
  const t = useWords(words);
  const { looking, look } = useLooking();
  const { lookAt } = useHorizon();
  const name = useId();
  const choose = (order: Order) => {
    onChoose();
    // Both begin at all that the reader knows: where the one ends, the other one does.
    lookAt(undefined);
    look({ type: "order", order });
  };
  return (
    <fieldset className={styles.orders}>
      <legend>{t("order")}</legend>
      {Order.options.map((order) => (
        <label key={order}>
          <input type="radio" name={name} checked={looking.order === order} onChange={() => choose(order)} />
          <span>
            <strong>{t(order)}</strong>
            <span className={styles.sentence}>{t(order === "told" ? "toldText" : "happenedText")}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
