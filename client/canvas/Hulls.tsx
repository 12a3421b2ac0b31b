import { useEffect, useRef } from "react";
import type { Theme } from "../look/palette.ts";
import type { DrawnCanvas } from "./canvas-props.ts";
import { HullLayer } from "./hull-layer.ts";
import type { DrawnHull } from "./worked-hull.ts";

type Props = { canvas: DrawnCanvas; hulls: readonly DrawnHull[]; theme: Theme };

/** Hulls behind the discs of a picture. Keep the list's identity while it stays the same. */
export function Hulls({ canvas, hulls, theme }: Props) {
  const layer = useRef<HullLayer>(null);
  useEffect(() => {
    const created = canvas.current?.under((cy, container) => new HullLayer(cy, container)) ?? null;
    layer.current = created;
    return () => created?.destroy();
  }, [canvas]);
  useEffect(() => layer.current?.show(hulls, theme), [hulls, theme]);
  return null;
}
