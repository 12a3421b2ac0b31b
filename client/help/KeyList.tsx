import { useLanguage, useWords } from "../language/language-context.ts";
import type { KeyMeaning } from "./keys.ts";
import { words } from "./words.ts";

/** Keys and what each does. */
export function KeyList({ keys }: { keys: readonly KeyMeaning[] }) {
  const t = useWords(words);
  const { language } = useLanguage();
  return (
    <dl>
      {keys.map(([key, meaning]) => (
        <div key={meaning}>
          <dt>
            <kbd>{key[language]}</kbd>
          </dt>
          <dd>{t(meaning)}</dd>
        </div>
      ))}
    </dl>
  );
}
