import { useEffect, useState } from "react";
import { useWords } from "../language/language-context.ts";
import { Button } from "../ui/Button.tsx";
import { panelWords } from "./words.ts";

const SHOWN_FOR = 2_500;

type Props = { text: () => string; label: string; done: string };

/** Copies a text, and says whether that worked. */
export function CopyButton({ text, label, done }: Props) {
  const t = useWords(panelWords);
  const [state, setState] = useState<"waiting" | "copied" | "failed">("waiting");
  useEffect(() => {
    if (state === "waiting") return;
    const timer = setTimeout(() => setState("waiting"), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () => {
    copied(text()).then(
      () => setState("copied"),
      () => setState("failed"),
    );
  };
  const said = { waiting: label, copied: done, failed: t("notCopied") };
  return (
    <Button onClick={copy}>
      <span aria-live="polite">{said[state]}</span>
    </Button>
  );
}

// Without a secure address browsers offer no clipboard at all: that is a failure like any other.
const copied = async (text: string): Promise<void> => navigator.clipboard.writeText(text);
