import { CastButtons } from "../network/CastButtons.tsx";
import { useWords } from "../language/language-context.ts";
import { MATRIX_ORDERS, type MatrixOrder } from "../looking/arranged.ts";
import { IconButton } from "../ui/IconButton.tsx";
import { SIZES } from "./grid-measures.ts";
import styles from "./matrix.module.css";
import { matrixWords } from "./words.ts";

type Props = {
  order: MatrixOrder;
  onOrder: (order: MatrixOrder) => void;
  /** Which of the sizes the places have. */
  size: number;
  onSize: (size: number) => void;
  hidden: number;
};

/** By what the matrix is ordered, how large its places are, and who is on show. */
export function MatrixTools({ order, onOrder, size, onSize, hidden }: Props) {
  const t = useWords(matrixWords);
  const choose = (text: string) => onOrder(MATRIX_ORDERS.find((one) => one === text) ?? order);
  return (
    <div className={styles.tools}>
      <select
        aria-label={t("order")}
        className={styles.order}
        value={order}
        onChange={(event) => choose(event.currentTarget.value)}
      >
        {MATRIX_ORDERS.map((one) => (
          <option key={one} value={one}>
            {t(one)}
          </option>
        ))}
      </select>
      <div className={styles.sizes} role="group" aria-label={t("size")}>
        <IconButton
          icon="minus"
          label={t("further")}
          disabled={size === 0}
          onClick={() => onSize(size - 1)}
        />
        <IconButton
          icon="plus"
          label={t("closer")}
          disabled={size === SIZES.length - 1}
          onClick={() => onSize(size + 1)}
        />
      </div>
      <CastButtons hidden={hidden} />
    </div>
  );
}
