import { useEffect, useRef } from "react";
import type { Theme } from "../look/palette.ts";
import { shownHue, shownPalette } from "../look/shown-palette.ts";
import type { DrawnCanvas } from "./canvas-props.ts";
import { HullLayer, type DrawnHull } from "./hull-layer.ts";

type Props = { canvas: DrawnCanvas; hulls: readonly DrawnHull[]; theme: Theme };

/** Hulls behind the discs of a picture. Keep the list's identity while it stays the same. */
export function Hulls({ canvas, hulls, theme }: Props) {
  const layer = useRef<HullLayer>(null);
  useEffect(() => {
    const created = canvas.current?.under((cy, container) => new HullLayer(cy, container)) ?? null;
    layer.current = created;
    return () => created?.destroy();
  }, [canvas]);
  useEffect(() => layer.current?.show(hulls.map(onScreen), shownPalette(theme).ground), [hulls, theme]);
  return null;
}

const onScreen = (hull: DrawnHull): DrawnHull => ({ ...hull, hue: shownHue(hull.hue) });
