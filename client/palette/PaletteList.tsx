import { Command as Cmdk } from "cmdk";
import type { Found } from "#contract/search.ts";
import { useWords } from "../language/language-context.ts";
import type { Command, CommandGroup } from "./command.ts";
import { CommandItem } from "./CommandItem.tsx";
import { FoundItem } from "./FoundItem.tsx";
import styles from "./palette.module.css";
import { words } from "./words.ts";

type Props = {
  found: readonly Found[];
  groups: readonly CommandGroup[];
  onOpen: (found: Found) => void;
  onAct: (command: Command) => void;
};

/** What was found in the story, and beneath it what can be seen and done. */
export function PaletteList({ found, groups, onOpen, onAct }: Props) {
  const t = useWords(words);
  return (
    <Cmdk.List className={styles.list} label={t("title")}>
      {found.length > 0 ? (
        <Cmdk.Group heading={t("story")}>
          {found.map((one) => (
            <FoundItem key={`${one.type} ${one.id}`} found={one} onChoose={() => onOpen(one)} />
          ))}
        </Cmdk.Group>
      ) : null}
      {groups.map(({ heading, commands }) => (
        <Cmdk.Group key={heading} heading={heading}>
          {commands.map((command) => (
            <CommandItem key={command.id} command={command} onChoose={() => onAct(command)} />
          ))}
        </Cmdk.Group>
      ))}
    </Cmdk.List>
  );
}
