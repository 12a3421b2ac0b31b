import type { Importance } from "#contract/words.ts";

/** What sizes hang on: the room each character has, how far the reader zoomed in, how much is drawn. */
export type Scale = { unit: number; zoom: number; count: number; ties: number };

/** The size of a character's disc and name, in the units of the picture. */
export type Size = { radius: number; font: number; ring: number };

const BASES: Record<Importance, Size> = {
  lead: { radius: 34, font: 17, ring: 3 },
  main: { radius: 25, font: 14, ring: 2.4 },
  recurring: { radius: 19, font: 13, ring: 2 },
  guest: { radius: 16, font: 12.5, ring: 1.8 },
};

/** No name is drawn smaller than this many pixels. */
const SMALLEST_FONT = 12;
const CROWD = 150;
/** Discs with a smaller radius than this on the screen bear no name until the reader comes nearer. */
const SMALLEST_NAMED = 7;
/** With more ties than this drawing takes a moment, and waits until the camera rests. */
export const TIES_AT_ONCE = 600;
export const takesAMoment = (ties: number): boolean => ties > TIES_AT_ONCE;
/** Things are drawn in a new size when the zoom has changed by this share. */
const ZOOM_STEP = 0.1;
const ZOOM_STEP_OF_A_CROWD = 0.4;
const COMFORTABLE_SIDE = 185;

/** How large things are drawn in an area, by the room there is for each: 1 is the size of the drawings. */
export function unitFor(area: { width: number; height: number }, count: number): number {
  const side = Math.sqrt((area.width * area.height) / Math.max(1, count));
  return Math.min(1.12, Math.max(0.78, side / COMFORTABLE_SIDE));
}

/**
 * How much larger than at the opening things are drawn in the picture's own units, so that on the screen
 * they grow and shrink more slowly than the distances between them.
 */
export function swellAt({ zoom, count }: Scale): number {
  const swell = 1 / Math.sqrt(zoom);
  return zoom < 1 ? Math.min(swell, count > CROWD ? 1 : 1.5) : swell;
}

/** The sizes of a character of this importance. */
export function sizeOf(importance: Importance, scale: Scale): Size {
  const { radius, font, ring } = BASES[importance];
  const swell = swellAt(scale);
  const name = font * Math.max(0.9, scale.unit) * swell;
  return {
    radius: radius * scale.unit * swell,
    font: Math.max(name, SMALLEST_FONT / scale.zoom),
    ring: ring * scale.unit * swell,
  };
}

/** Whether a disc of this radius is seen large enough for a name. */
export const bearsName = (radius: number, { zoom }: Scale): boolean => radius * zoom >= SMALLEST_NAMED;

/** Whether the zoom has come so far from what things were last drawn for that they want another size. */
export function isAnotherSize(zoom: number, drawn: Scale): boolean {
  const step = takesAMoment(drawn.ties) ? ZOOM_STEP_OF_A_CROWD : ZOOM_STEP;
  return Math.abs(Math.log(zoom / drawn.zoom)) >= step;
}
