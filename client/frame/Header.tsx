import { Suspense, useState } from "react";
import type { Ensemble } from "#contract/graph.ts";
import type { Story } from "#contract/story.ts";
import { part } from "../part/part.ts";
import { ProgressButtons } from "../progress/ProgressButtons.tsx";
import { SearchBox } from "../search/SearchBox.tsx";
import { SettingsMenu } from "../settings/SettingsMenu.tsx";
import styles from "./header.module.css";
import type { Room } from "./room.ts";
import { TitleBlock } from "./TitleBlock.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";

const LoadProgress = part(async () => (await import("../progress/LoadProgress.tsx")).LoadProgress);

type Props = { story: Story; ensemble: Ensemble | undefined; room: Room; onHelp: () => void };

/** The story's name and how much of it is in view, the search, the views and the settings. */
export function Header({ story, ensemble, room, onHelp }: Props) {
  const [file, setFile] = useState<File | null>(null);
  return (
    <header className={styles.header}>
      <TitleBlock story={story} ensemble={ensemble} room={room} />
      <div className={styles.search}>
        <SearchBox />
      </div>
      <ViewSwitch telling={story.telling} narrow={room !== "wide"} />
      <SettingsMenu onHelp={onHelp}>
        {(close) => (
          <ProgressButtons
            onSaved={close}
            onFile={(chosen) => {
              close();
              setFile(chosen);
            }}
          />
        )}
      </SettingsMenu>
      {file ? (
        <Suspense fallback={null}>
          <LoadProgress file={file} onClose={() => setFile(null)} />
        </Suspense>
      ) : null}
    </header>
  );
}
