import { useEffect, useState } from "react";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { addressOf } from "../looking/address.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import { panelWords } from "./words.ts";

const SHOWN_FOR = 2_500;

/** Copies the address of what is looked at, and says whether that worked. */
export function CopyLink() {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const t = useWords(panelWords);
  const [state, setState] = useState<"copyLink" | "copied" | "notCopied">("copyLink");
  useEffect(() => {
    if (state === "copyLink") return;
    const timer = setTimeout(() => setState("copyLink"), SHOWN_FOR);
    return () => clearTimeout(timer);
  }, [state]);
  const copy = () => {
    const address = new URL(addressOf(looking, through), location.href).href;
    copied(address).then(
      () => setState("copied"),
      () => setState("notCopied"),
    );
  };
  return (
    <Button onClick={copy}>
      <span aria-live="polite">{t(state)}</span>
    </Button>
  );
}

// Without a secure address browsers offer no clipboard at all: that is a failure like any other.
const copied = async (address: string): Promise<void> => navigator.clipboard.writeText(address);
