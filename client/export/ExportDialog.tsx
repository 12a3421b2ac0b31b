import { useQuery } from "@tanstack/react-query";
import { useEffect, useEffectEvent } from "react";
import type { Story } from "#contract/story.ts";
import type { CanvasHandle } from "../canvas/canvas-props.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { CopyLink } from "../panel/CopyLink.tsx";
import { useTheme } from "../settings/theme-context.ts";
import { useStoryMoment } from "../story-time/use-story-moment.ts";
import { story as storyQuery } from "../telling/story-query.ts";
import { Button } from "../ui/Button.tsx";
import { Modal } from "../ui/Modal.tsx";
import { EmbedCode } from "./EmbedCode.tsx";
import styles from "./export.module.css";
import { fileName } from "./file-name.ts";
import { ENDINGS } from "./formats.ts";
import { Made } from "./Made.tsx";
import { useCaption } from "./use-caption.ts";
import { useMaking } from "./use-making.ts";
import type { Wish } from "./wish.ts";
import { exportWords } from "./words.ts";

type Props = { wish: Wish; drawing: CanvasHandle["drawing"]; onClose: () => void };

/** All ways to take the picture along: files, paper, a link, a frame on another page. What is wished is begun at once. */
export function ExportDialog(props: Props) {
  const t = useWords(exportWords);
  const { looking } = useLooking();
  const { through } = useHorizon();
  const { data } = useQuery(storyQuery(looking.story, through));
  const { onClose } = props;
  return (
    <Modal labelledBy="export-title" onClose={onClose}>
      <div className={styles.export}>
        <h2 id="export-title">{t("title")}</h2>
        {data ? <Ways story={data} {...props} /> : null}
        <Button tone="accent" className={styles.close} onClick={onClose}>
          {t("close")}
        </Button>
      </div>
    </Modal>
  );
}

function Ways({ story, drawing, wish, onClose }: Props & { story: Story }) {
  const t = useWords(exportWords);
  const { theme } = useTheme();
  const { position } = useHorizon();
  const moment = useStoryMoment();
  const caption = useCaption(story);
  const { making, save, print } = useMaking({ drawing, caption, theme }, (format) =>
    fileName({ story: story.id, telling: story.telling, position, moment }, ENDINGS[format]),
  );
  const begin = useEffectEvent(() => {
    if (wish === "print") print(onClose);
    else if (wish !== "ways") save(wish);
  });
  useEffect(() => begin(), []);
  const button = (format: "svg" | "png2" | "png4" | "a3" | "a2") => (
    <Button onClick={() => save(format)}>{t(format)}</Button>
  );
  return (
    <>
      <p className={styles.quiet}>{t("explained")}</p>
      <Way title={t("picture")}>
        {button("svg")}
        {button("png2")}
        {button("png4")}
      </Way>
      <Way title={t("poster")}>
        {button("a3")}
        {button("a2")}
        <Button onClick={() => print()}>{t("print")}</Button>
      </Way>
      <Made making={making} />
      <Way title={t("link")}>
        <CopyLink />
      </Way>
      <EmbedCode story={story} />
    </>
  );
}

function Way({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <fieldset className={styles.way}>
      <legend>{title}</legend>
      <div className={styles.row}>{children}</div>
    </fieldset>
  );
}
