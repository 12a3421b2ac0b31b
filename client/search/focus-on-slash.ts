const WRITING = "input, textarea, select, [contenteditable=true], dialog";

/** Whether a key was pressed where text is being written, or under an open dialog. */
export const isWriting = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(WRITING) !== null;

/** Calls back whenever `/` is pressed outside of a text; returns how to stop. */
export function focusOnSlash(focus: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || isWriting(event.target)) return;
    event.preventDefault();
    focus();
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
}
