import { useWords } from "../language/language-context.ts";
import { wishFor } from "../export/wish.ts";
import { IconButton } from "../ui/IconButton.tsx";
import styles from "./picture-tools.module.css";
import { words } from "./words.ts";

/** Opens the ways to take the picture along: files, paper, a link, a frame on another page. */
export function ExportButton() {
  const t = useWords(words);
  return (
    <>
      <IconButton icon="export" label={t("export")} aria-haspopup="dialog" onClick={() => wishFor("ways")} />
      <p className={styles.note}>{t("printed")}</p>
    </>
  );
}
