import type { StylesheetJsonBlock } from "cytoscape";
import type { Importance } from "#contract/words.ts";
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
export const isDot = (importance: Importance, scale: Scale): boolean =>
  sizeOf(importance, scale).radius * scale.zoom < SMALLEST_READ;

export const dotStyles = (palette: Palette): StylesheetJsonBlock[] =>
  LIGHTS.map((light) => ({
    selector: `node.dot[light = ${light ?? 0}]`,
    style: {
      "background-image": "none",
      "background-color": blend(palette.panel, lightColour(palette, light), DOT),
    },
  }));
