import type { Page } from "playwright-core";
import { discsOf } from "./picture.ts";

/** A part of a picture, in its own pixels. */
export type Region = { x: number; y: number; width: number; height: number };

type Asked = { one: string; other: string; region: Region; ground: number[] };

/**
 * How far two pictures (PNG) are apart in a region: both are blurred a
 * little, so that edges drawn half a pixel aside count for little, and then what differs is set against all that is
 * drawn on the ground of either. 0: the same; 1: nothing of the one is where anything of the other is.
 */
export function distanceOf(page: Page, one: Buffer, other: Buffer, region: Region): Promise<number> {
  const asked: Asked = {
    one: one.toString("base64"),
    other: other.toString("base64"),
    region,
    ground: [0x13, 0x11, 0x18],
  };
  return page.evaluate(async ({ one, other, region, ground }) => {
    const { x, y, width, height } = region;
    const read = async (png: string) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const canvas = new OffscreenCanvas(width, height);
      const pen = canvas.getContext("2d");
      if (!pen) throw new Error("Nothing can be drawn here.");
      pen.filter = "blur(1px)";
      pen.drawImage(image, -x, -y);
      return pen.getImageData(0, 0, width, height).data;
    };
    const [a, b] = [await read(one), await read(other)];
    let [apart, drawn] = [0, 0];
    for (let at = 0; at < a.length; at += 4) {
      for (let channel = 0; channel < 3; channel += 1) {
        const [p = 0, q = 0, g = 0] = [a[at + channel], b[at + channel], ground[channel]];
        apart += Math.abs(p - q);
        drawn += Math.max(Math.abs(p - g), Math.abs(q - g));
      }
    }
    return apart / Math.max(1, drawn);
  }, asked);
}

/** The distance between the canvas on the screen, alone, and an exported SVG drawn by the same browser. */
export async function compared(page: Page, svg: string): Promise<number> {
  const discs = await discsOf(page);
  const jack = discs.get("etoile-jack")?.at ?? { x: 0, y: 0 };
  const at = [...discs.values()].map((disc) => disc.at);
  const [xs, ys] = [at.map(({ x }) => x), at.map(({ y }) => y)];
  const region: Region = {
    x: Math.round(Math.min(...xs)),
    y: Math.round(Math.min(...ys)),
    width: Math.round(Math.max(...xs) - Math.min(...xs)),
    height: Math.round(Math.max(...ys) - Math.min(...ys)),
  };
  await alone(page, true);
  const screen = await page.screenshot();
  await page.evaluate(showSvg, { svg, jack });
  const exported = await page.screenshot();
  await page.evaluate(() => document.getElementById("exported")?.remove());
  await alone(page, false);
  return distanceOf(page, screen, exported, region);
}

/** Hides whatever floats over the canvas and lies behind it, or shows it again. */
const alone = (page: Page, isAlone: boolean) =>
  page.evaluate((hidden) => {
    for (const element of document.querySelectorAll<HTMLElement>(
      "[data-side], .stage-free, [role=group][aria-label='The picture']",
    ))
      element.style.visibility = hidden ? "hidden" : "";
    for (const element of document.querySelectorAll<HTMLElement>("[data-side] *, [role=group] *"))
      element.style.visibility = hidden ? "hidden" : "";
  }, isAlone);

/** Draws an SVG over the page, as large as it is, with Jack's disc where it is on the screen. */
function showSvg({ svg, jack }: { svg: string; jack: { x: number; y: number } }) {
  const read = new DOMParser().parseFromString(svg, "image/svg+xml");
  const shown = document.importNode(read.documentElement, true);
  const group = [...shown.querySelectorAll("g")].find(
    (one) => one.querySelector("title")?.textContent === "Jack McMillan",
  );
  const disc = group?.querySelector("circle");
  const [x, y] = ["cx", "cy"].map((name) => Number(disc?.getAttribute(name)));
  const { innerWidth, innerHeight } = window;
  const part = [(x ?? 0) - jack.x, (y ?? 0) - jack.y, innerWidth, innerHeight];
  for (const [name, value] of [
    ["id", "exported"],
    ["width", innerWidth],
    ["height", innerHeight],
    ["viewBox", part.join(" ")],
  ] as const)
    shown.setAttribute(name, String(value));
  Object.assign(shown.style, { position: "fixed", inset: "0", zIndex: "99", background: "#131118" });
  document.body.append(shown);
}
