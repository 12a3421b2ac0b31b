/** How long frames took while a chart was panned, in milliseconds, and whether what is drawn has moved. */
export type Panned = { frames: number[]; hasMoved: boolean };

declare global {
  interface Window {
    /** What the bench calls in the page. */
    pannedFrames: (count: number) => Promise<Panned>;
  }
}

const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));

/**
 * Turns the wheel a little in every frame and takes the time from each to the next: in a browser that does not wait for
 * the screen that is the work of a frame, painting and all.
 */
export async function pannedFrames(count: number): Promise<Panned> {
  const chart = document.querySelector("[role=application]");
  const canvas = chart?.querySelector("canvas");
  if (!chart || !canvas) throw new Error("There is no chart.");
  const before = middleOf(canvas);
  const frames: number[] = [];
  let last = await frame();
  for (let at = 0; at < count; at += 1) {
    const deltaX = at < count / 2 ? 14 : -7;
    chart.dispatchEvent(new WheelEvent("wheel", { deltaX, bubbles: true, cancelable: true }));
    const now = await frame();
    frames.push(now - last);
    last = now;
  }
  return { frames, hasMoved: middleOf(canvas) !== before };
}

/** A row of what is drawn: reading one now and then does not make the canvas slower. */
function middleOf(canvas: HTMLCanvasElement): string {
  const { width, height } = canvas;
  return (
    canvas
      .getContext("2d")
      ?.getImageData(0, Math.floor(height / 2), width, 1)
      .data.join() ?? ""
  );
}
