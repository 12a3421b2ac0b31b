import type { Page } from "playwright-core";

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
