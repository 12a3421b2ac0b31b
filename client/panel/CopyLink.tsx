import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { addressOf } from "../looking/address.ts";
import { useLooking } from "../looking/looking-context.ts";
import { CopyButton } from "./CopyButton.tsx";
import { panelWords } from "./words.ts";

/** Copies the address of what is looked at, and says whether that worked. */
export function CopyLink() {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const t = useWords(panelWords);
  const address = () => new URL(addressOf(looking, through), location.href).href;
  return <CopyButton text={address} label={t("copyLink")} done={t("copied")} />;
}
