import { Suspense, useRef, useState, type ComponentProps } from "react";
import type { Ensemble } from "#contract/graph.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { part } from "../part/part.ts";
import { Icon } from "../ui/Icon.tsx";
import { Popover } from "../ui/Popover.tsx";
import { Skeleton } from "../ui/Skeleton.tsx";
import type { Draft } from "./draft.ts";
import styles from "./lens-opener.module.css";
import { openerWords } from "./opener-words.ts";

const LensChoice = part(async () => (await import("./LensChoice.tsx")).LensChoice);
const LensEditor = part(async () => (await import("./LensEditor.tsx")).LensEditor);

/** Opens the lenses: questions put to the picture and the table, a few at once. What is in it is fetched then. */
export function LensMenu({ ensemble }: { ensemble: Ensemble }) {
  const t = useWords(openerWords);
  const [draft, setDraft] = useState<Draft | null>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const end = () => {
    setDraft(null);
    opener.current?.focus();
  };
  return (
    <>
      <Popover label={t("lenses")} opener={(props) => <LensOpener ref={opener} {...props} />}>
        {(close) => (
          <Suspense fallback={<Skeleton lines={4} label={t("loading")} />}>
            <LensChoice
              ensemble={ensemble}
              onDraft={(begun) => {
                close();
                setDraft(begun);
              }}
            />
          </Suspense>
        )}
      </Popover>
      {draft ? (
        <Suspense fallback={null}>
          <LensEditor ensemble={ensemble} draft={draft} onClose={end} />
        </Suspense>
      ) : null}
    </>
  );
}

function LensOpener(props: ComponentProps<"button">) {
  const t = useWords(openerWords);
  const count = useLooking().looking.lenses.length;
  return (
    <button type="button" className={styles.opener} data-chosen={count > 0} {...props}>
      <Icon name="lens" size={16} />
      <span className={styles.word}>{t("lenses")}</span>
      {count > 0 ? <span>{count}</span> : null}
      <Icon name="down" size={14} />
    </button>
  );
}
