import { useContext, useEffect, useRef } from "react";
import { PALETTES, type Theme } from "../look/palette.ts";
import { CanvasContext } from "./canvas-context.ts";
import { HullLayer, type DrawnHull } from "./hull-layer.ts";

/** Hulls behind the discs of the picture this stands in. Keep the list's identity while it stays the same. */
export function Hulls({ hulls, theme }: { hulls: readonly DrawnHull[]; theme: Theme }) {
  const canvas = useContext(CanvasContext);
  const layer = useRef<HullLayer>(null);
  useEffect(() => {
    const created = canvas?.current?.under((cy, container) => new HullLayer(cy, container)) ?? null;
    layer.current = created;
    return () => created?.destroy();
  }, [canvas]);
  useEffect(() => layer.current?.show(hulls, PALETTES[theme].ground), [hulls, theme]);
  return null;
}
