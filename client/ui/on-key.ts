const WRITING = "input, textarea, select, [contenteditable=true], dialog";

/** Calls back whenever a key is pressed outside of texts and dialogs, and nobody else took it; returns how to stop. */
export function onKey(key: string, act: () => void): () => void {
  const press = (event: KeyboardEvent) => {
    if (event.key !== key || event.defaultPrevented || event.ctrlKey || event.metaKey) return;
    if (event.target instanceof Element && event.target.closest(WRITING)) return;
    event.preventDefault();
    act();
  };
  document.addEventListener("keydown", press);
  return () => document.removeEventListener("keydown", press);
}
