import type { Ensemble } from "#contract/graph.ts";
import type { Story } from "#contract/story.ts";
import { SearchBox } from "../search/SearchBox.tsx";
import { SettingsMenu } from "../settings/SettingsMenu.tsx";
import styles from "./header.module.css";
import type { Room } from "./room.ts";
import { TitleBlock } from "./TitleBlock.tsx";
import { ViewSwitch } from "./ViewSwitch.tsx";

type Props = { story: Story; ensemble: Ensemble | undefined; room: Room; onHelp: () => void };

/** The story's name and how much of it is in view, the search, the views and the settings. */
export function Header({ story, ensemble, room, onHelp }: Props) {
  return (
    <header className={styles.header}>
      <TitleBlock story={story} ensemble={ensemble} room={room} />
      <div className={styles.search}>
        <SearchBox />
      </div>
      <ViewSwitch telling={story.telling} narrow={room !== "wide"} />
      <SettingsMenu onHelp={onHelp} />
    </header>
  );
}
