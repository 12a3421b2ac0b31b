import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import { words } from "./words.ts";

/** Everyone, or the leads again; neither while chosen companies or lenses say who is shown. */
export function CastButtons({ hidden }: { hidden: number }) {
  const t = useWords(words);
  const { looking, look } = useLooking();
  if (looking.companies.length + looking.lenses.length > 0) return null;
  return (
    <>
      {hidden > 0 ? (
        <Button tone="quiet" onClick={() => look({ type: "showAll" })}>
          {t("everyone")}
        </Button>
      ) : null}
      {looking.whole || looking.brought.length > 0 ? (
        <Button tone="quiet" onClick={() => look({ type: "showLeads" })}>
          {t("leads")}
        </Button>
      ) : null}
    </>
  );
}
