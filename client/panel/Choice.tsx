import { Field } from "./Field.tsx";
import styles from "./panel.module.css";

type Props<Value extends string> = {
  label: string;
  value: Value | null;
  any: string;
  options: readonly { value: Value; name: string }[];
  onChoose: (value: Value | null) => void;
};

/** A field to choose one of several, or `any`. */
export function Choice<Value extends string>({ label, value, any, options, onChoose }: Props<Value>) {
  const chosen = (text: string) => options.find((option) => option.value === text)?.value ?? null;
  return (
    <Field label={label}>
      {(id) => (
        <select
          id={id}
          className={styles.control}
          value={value ?? ""}
          onChange={(event) => onChoose(chosen(event.currentTarget.value))}
        >
          <option value="">{any}</option>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.name}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
