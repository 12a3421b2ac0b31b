import { useWishes, wish } from "../horizon/wishes.ts";
import { useLanguage, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./reveal.module.css";
import { revealWords } from "./words.ts";

/** Says that more is shown than was seen, and puts an end to it at a press; nothing where no more is. */
export function MoreShown() {
  const t = useWords(revealWords);
  const { language } = useLanguage();
  const { story } = useLooking().looking;
  const { levels, told } = useWishes(story);
  if (levels.length === 0) return null;
  const listed = new Intl.ListFormat(language).format(
    levels.map((level) => t(level).toLocaleLowerCase(language)),
  );
  return (
    <p role="status" className={styles.more}>
      {t("more", { levels: listed })}{" "}
      <Button tone="quiet" className={styles.link} onClick={() => wish(story, { told, levels: [] })}>
        {t("off")}
      </Button>
    </p>
  );
}
