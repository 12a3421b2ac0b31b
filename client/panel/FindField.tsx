import { Field } from "./Field.tsx";
import styles from "./panel.module.css";

type Props = { label: string; text: string; onText: (text: string) => void };

/** A field that narrows down what is listed beneath it while one types. */
export function FindField({ label, text, onText }: Props) {
  return (
    <Field label={label}>
      {(id) => (
        <input
          id={id}
          type="search"
          className={styles.control}
          value={text}
          onChange={(event) => onText(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
