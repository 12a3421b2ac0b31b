import type { Page } from "playwright-core";

type Point = { x: number; y: number };

/** Longer than any surface waits before it takes a finger for one that rests. */
const REST = 800;

/** Lays a finger down, leaves it there a while, and lifts it. */
export async function hold(page: Page, at: Point): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: [at] });
  await page.waitForTimeout(REST);
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await touch.detach();
}

/** Lays two fingers down beside a point and draws them apart. */
export async function spread(page: Page, { x, y }: Point): Promise<void> {
  const touch = await page.context().newCDPSession(page);
  const fingers = (apart: number) => [
    { x: x - apart, y, id: 1 },
    { x: x + apart, y, id: 2 },
  ];
  await touch.send("Input.dispatchTouchEvent", { type: "touchStart", touchPoints: fingers(20) });
  for (let apart = 24; apart <= 80; apart += 8) {
    await touch.send("Input.dispatchTouchEvent", { type: "touchMove", touchPoints: fingers(apart) });
  }
  await touch.send("Input.dispatchTouchEvent", { type: "touchEnd", touchPoints: [] });
  await touch.detach();
}

/** The size, in pixels, of what is too small for a finger: under 44 either way, and no name in a line of text. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const LEAST = 43.5;
    const boxOf = (element: Element) => {
      const own = element.getBoundingClientRect();
      const label = element.closest("label")?.getBoundingClientRect();
      const around = getComputedStyle(element, "::after");
      const reach = around.content !== "none" && around.position === "absolute" ? around : null;
      const read = (length: string | undefined) => Number.parseFloat(length ?? "") || 0;
      return {
        width: Math.max(own.width, label?.width ?? 0, read(reach?.width)),
        height: Math.max(own.height, label?.height ?? 0, read(reach?.height)),
      };
    };
    const isInText = (element: Element) =>
      element.tagName === "A" &&
      getComputedStyle(element).display === "inline" &&
      [...(element.parentElement?.childNodes ?? [])].some(
        (node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? "").trim().length > 1,
      );
    return [
      ...document.querySelectorAll<HTMLElement>(
        "button:enabled, a[href], input, select, textarea, summary, [role=slider], [role=option]",
      ),
    ]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !isInText(element))
      .map((element) => ({ element, ...boxOf(element) }))
      .filter(({ width, height }) => width > 2 && (height < LEAST || width < Math.min(LEAST, 30)))
      .map(
        ({ element, width, height }) =>
          `${(element.getAttribute("aria-label") ?? element.textContent).trim().slice(0, 40)}: ${Math.round(width)} x ${Math.round(height)}`,
      );
  });
