import type { StylesheetJsonBlock } from "cytoscape";
import { Importance } from "#contract/words.ts";
import { blend } from "../look/contrast.ts";
import { lightColour, type Palette } from "../look/palette.ts";
import { sizeOf, type Scale } from "./sizes.ts";

/** The lights that a disc may stand in; null: none. */
export const LIGHTS = [null, 1, 2, 3] as const;

/** A monogram on a smaller disc cannot be read: the disc's radius, in pixels of the screen. */
export const SMALLEST_READ = 8;
/** How much of its colour the middle of a dot has. */
const DOT = 0.5;

/** From far away those whose monogram could not be read are dots; as one comes nearer they become somebody. */
export function dotStyles({ palette, scale }: { palette: Palette; scale: Scale }): StylesheetJsonBlock[] {
  const isDot = (importance: Importance) => sizeOf(importance, scale).radius * scale.zoom < SMALLEST_READ;
  return Importance.options.filter(isDot).flatMap((importance) =>
    LIGHTS.map((light) => ({
      selector: `node[importance = "${importance}"][light = ${light ?? 0}]`,
      style: {
        "background-image": "none",
        "background-color": blend(palette.panel, lightColour(palette, light), DOT),
      },
    })),
  );
}
