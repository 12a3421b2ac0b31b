/** Acts once the next frame has been painted: what has been pressed is answered first. Answers with how to call it off. */
export function afterNextPaint(act: () => void): () => void {
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const frame = requestAnimationFrame(() => {
    waiting = setTimeout(act);
  });
  return () => {
    cancelAnimationFrame(frame);
    clearTimeout(waiting);
  };
}
