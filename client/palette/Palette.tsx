import { Command as Cmdk } from "cmdk";
import { useState } from "react";
import type { Found } from "#contract/search.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Focus } from "../looking/looking.ts";
import { useSearch } from "../search/use-search.ts";
import { Icon } from "../ui/Icon.tsx";
import { Modal } from "../ui/Modal.tsx";
import { matching, type Command, type CommandGroup } from "./command.ts";
import styles from "./palette.module.css";
import { PaletteList } from "./PaletteList.tsx";
import { words } from "./words.ts";

type Props = { groups: readonly CommandGroup[]; onClose: () => void };

/** One field for everything: who and what the story holds, as far as the reader has come, views and actions. */
export function Palette({ groups, onClose }: Props) {
  const t = useWords(words);
  const { look } = useLooking();
  const [typed, setTyped] = useState("");
  const { found, answered, failed } = useSearch(typed);
  const left = matching(groups, typed);
  const [answer, setAnswer] = useState({ typed, text: "" });
  const isNothing = answered && found.length === 0 && left.length === 0;
  const choose = (act: () => void) => {
    onClose();
    act();
  };
  const act = (command: Command) =>
    "answer" in command
      ? void command.answer().then((text) => setAnswer({ typed, text }))
      : choose(command.act);
  const open = ({ type, id }: Found) => {
    const focus = Focus.safeParse({ type, id });
    if (focus.success) choose(() => look({ type: "focus", focus: focus.data }));
  };
  const done = answer.typed === typed && answer.text;
  const said = done || (failed ? t("failed") : isNothing ? t("nothing", { text: typed.trim() }) : "");
  return (
    <Modal labelledBy="palette-title" onClose={onClose} place="top">
      <h2 id="palette-title" className="visually-hidden">
        {t("title")}
      </h2>
      <Cmdk label={t("title")} shouldFilter={false} loop className={styles.palette}>
        <div className={styles.field}>
          <Icon name="search" />
          <Cmdk.Input placeholder={t("placeholder")} value={typed} onValueChange={setTyped} />
        </div>
        <PaletteList found={found} groups={left} onOpen={open} onAct={act} />
        <p role="status" className={said ? styles.message : "visually-hidden"}>
          {said}
        </p>
      </Cmdk>
    </Modal>
  );
}
