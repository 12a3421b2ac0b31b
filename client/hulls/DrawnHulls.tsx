import { useMemo } from "react";
import type { Ensemble } from "#contract/graph.ts";
import type { DrawnCanvas } from "../canvas/canvas-props.ts";
import { Hulls } from "../canvas/Hulls.tsx";
import { hullLook } from "../look/hulls.ts";
import { useLooking } from "../looking/looking-context.ts";
import { useTheme } from "../settings/theme-context.ts";
import { chosen, hullsOf, lightOf } from "./hulls-of.ts";
import { useHullNames } from "./use-hull-names.ts";

/** The hulls that are switched on, as the picture draws them. */
export function DrawnHulls({ ensemble, canvas }: { ensemble: Ensemble; canvas: DrawnCanvas }) {
  const { hulls } = useLooking().looking;
  const { theme } = useTheme();
  const nameOf = useHullNames();
  const drawn = useMemo(
    () =>
      chosen(hullsOf(ensemble), hulls).map((hull) => ({
        id: hull.id,
        name: nameOf(hull),
        members: hull.members,
        least: hull.sort === "company" ? 1 : 2,
        ...hullLook(hull.place, lightOf(hull)),
      })),
    [ensemble, hulls, nameOf],
  );
  return <Hulls canvas={canvas} hulls={drawn} theme={theme} />;
}
