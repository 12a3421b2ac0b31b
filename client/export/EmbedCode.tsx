import { useId } from "react";
import type { Story } from "#contract/story.ts";
import { installmentNumberOf, sceneNumberOf } from "#contract/telling.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { CopyButton } from "../panel/CopyButton.tsx";
import { useSaidNumbers } from "../telling/use-said-numbers.ts";
import { embedAddress, embedCode } from "./embed-code.ts";
import styles from "./export.module.css";
import { exportWords } from "./words.ts";

/** The piece of HTML that shows the picture on another page, to be read and copied. */
export function EmbedCode({ story }: { story: Story }) {
  const t = useWords(exportWords);
  const tell = useTell();
  const id = useId();
  const { looking } = useLooking();
  const { through, position } = useHorizon();
  const called = useSaidNumbers();
  // All there is today, and not what comes later.
  const written = through === "all" ? story.installments.at(-1)?.id : through;
  const address = new URL(embedAddress(looking, written), location.href).href;
  const code = embedCode(address, tell(story.title));
  const told = t("told", {
    telling: story.telling,
    number: called(installmentNumberOf(position)),
    scene: sceneNumberOf(position) ?? 0,
  });
  return (
    <fieldset className={styles.way}>
      <legend>{t("embed")}</legend>
      <p className={styles.quiet}>{t("embedExplained", { told })}</p>
      <label htmlFor={id} className="visually-hidden">
        {t("snippet")}
      </label>
      <textarea
        id={id}
        className={styles.code}
        readOnly
        rows={4}
        spellCheck={false}
        value={code}
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton text={() => code} label={t("copySnippet")} done={t("snippetCopied")} />
    </fieldset>
  );
}
