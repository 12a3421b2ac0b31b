const WRITING = "input, textarea, select, [contenteditable=true], dialog";

/** Calls back whenever a key is pressed outside of texts and dialogs, and nobody else took it; returns how to stop. */
export const onKey = (key: string, act: () => void): (() => void) =>
  onPress((event) => {
    if (event.key !== key || event.ctrlKey || event.metaKey) return false;
    return !(event.target instanceof Element && event.target.closest(WRITING));
  }, act);

/** Calls back whenever a key is pressed with Ctrl or ⌘, in texts as well, but not in dialogs; returns how to stop. */
export const onChord = (key: string, act: () => void): (() => void) =>
  onPress((event) => {
    if (event.key.toLowerCase() !== key || event.ctrlKey === event.metaKey) return false;
    return !(event.altKey || event.shiftKey || document.querySelector("dialog[open]"));
  }, act);

function onPress(isMeant: (event: KeyboardEvent) => boolean, act: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.defaultPrevented || !isMeant(event)) return;
    event.preventDefault();
    act();
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
}
