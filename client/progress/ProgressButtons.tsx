import { useRef } from "react";
import { useWords } from "../language/language-context.ts";
import { Button } from "../ui/Button.tsx";
import { saveProgress } from "./save-progress.ts";
import { progressWords } from "./words.ts";

type Props = { onSaved: () => void; onFile: (file: File) => void };

/** Saves how far the reader has come to a file, or takes one to load. */
export function ProgressButtons({ onSaved, onFile }: Props) {
  const t = useWords(progressWords);
  const input = useRef<HTMLInputElement>(null);
  const save = () => {
    saveProgress(new Date());
    onSaved();
  };
  return (
    <>
      <Button tone="quiet" onClick={save}>
        {t("save")}
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
