import type { Note } from "#contract/note.ts";
import { says } from "../finding/folded.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { Notice } from "../ui/Notice.tsx";
import { NotesOfKind } from "./NotesOfKind.tsx";
import { notesWords } from "./words.ts";

type Props = { notes: readonly Note[]; text: string };

/** The notes that fit what is typed: the disagreements, then the gaps. */
export function NotesFound({ notes, text }: Props) {
  const tell = useTell();
  const t = useWords(notesWords);
  const found = notes.filter((note) => says([tell(note.topic), tell(note.text)], text));
  if (found.length === 0) return <Notice title={t("none")}>{t("noneText")}</Notice>;
  return (
    <>
      <NotesOfKind kind="conflict" notes={found} />
      <NotesOfKind kind="gap" notes={found} />
    </>
  );
}
