import { Suspense, useState } from "react";
import type { Ensemble } from "#contract/graph.ts";
import type { Story } from "#contract/story.ts";
import { AsSeenByBanner } from "../as-seen-by/AsSeenByBanner.tsx";
import { part } from "../part/part.ts";
import { ProgressButtons } from "../progress/ProgressButtons.tsx";
import { RevealChoice } from "../reveal/RevealChoice.tsx";
import { SearchBox } from "../search/SearchBox.tsx";
import { SettingsMenu } from "../settings/SettingsMenu.tsx";
import { MakeTourButton } from "../tour/MakeTourButton.tsx";
import styles from "./header.module.css";
import type { Room } from "./room.ts";
import { TitleBlock } from "./TitleBlock.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";

const LoadProgress = part(async () => (await import("../progress/LoadProgress.tsx")).LoadProgress);

type Props = { story: Story; ensemble: Ensemble | undefined; room: Room; onHelp: () => void };

/** The story's name and how much of it is in view, the search, the views and the settings; beneath, whose view it is. */
export function Header({ story, ensemble, room, onHelp }: Props) {
  return (
    <>
      <header className={styles.header}>
        <TitleBlock story={story} ensemble={ensemble} room={room} />
        <div className={styles.search}>
          <SearchBox />
        </div>
        <ViewSwitch telling={story.telling} narrow={room !== "wide"} />
        <StoryMenu story={story} onHelp={onHelp} />
      </header>
      <AsSeenByBanner ensemble={ensemble} />
    </>
  );
}

/** The settings of the page and of this story: what is told ahead, and the reader's progress, to be saved and loaded. */
function StoryMenu({ story, onHelp }: Pick<Props, "story" | "onHelp">) {
  const [file, setFile] = useState<File | null>(null);
  return (
    <>
      <SettingsMenu onHelp={onHelp}>
        {(close) => (
          <>
            <RevealChoice telling={story.telling} />
            <MakeTourButton story={story.id} onOpen={close} />
            <ProgressButtons
              onSaved={close}
              onFile={(chosen) => {
                close();
                setFile(chosen);
              }}
            />
          </>
        )}
      </SettingsMenu>
      {file ? (
        <Suspense fallback={null}>
          <LoadProgress file={file} onClose={() => setFile(null)} />
        </Suspense>
      ) : null}
    </>
  );
}
