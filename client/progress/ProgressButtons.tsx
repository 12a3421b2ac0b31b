import { useRef, useState } from "react";
import { useWords } from "../language/language-context.ts";
import { Button } from "../ui/Button.tsx";
import { progressWords } from "./words.ts";

type Props = { onSaved: () => void; onFile: (file: File) => void };

/** Fetched when it is first wanted: hardly anybody saves anything while the page comes up. */
const save = async () => (await import("./save-progress.ts")).saveProgress(new Date());

/** Saves how far the reader has come to a file, or takes one to load. */
export function ProgressButtons({ onSaved, onFile }: Props) {
  const t = useWords(progressWords);
  const input = useRef<HTMLInputElement>(null);
  const [hasFailed, setFailed] = useState(false);
  return (
    <>
      <Button tone="quiet" onClick={() => void save().then(onSaved, () => setFailed(true))}>
        <span aria-live="polite">{t(hasFailed ? "notSaved" : "save")}</span>
      </Button>
      <Button tone="quiet" onClick={() => input.current?.click()}>
        {t("load")}
      </Button>
      <input
        ref={input}
        type="file"
        accept="application/json,.json"
        hidden
        onChange={(event) => {
          const [file] = event.currentTarget.files ?? [];
          if (file) onFile(file);
        }}
      />
    </>
  );
}
