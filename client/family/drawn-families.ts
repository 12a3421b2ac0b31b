import type { Graph } from "#contract/graph.ts";
import { familiesOf, type Kindred } from "./families.ts";
import { layOut, type FamilyLayout } from "./family-layout.ts";
import { linesOf, STROKES, type FamilyLine, type Stroke } from "./family-lines.ts";
import type { KinTie } from "./kin.ts";

/** A family with everyone's place and the lines between them. */
export type DrawnFamily = { family: Kindred; layout: FamilyLayout; lines: FamilyLine[] };

/** The families of a graph as they are drawn, the largest first. */
export const drawnFamilies = (graph: Graph, doesHold: (tie: KinTie) => boolean): DrawnFamily[] =>
  familiesOf(graph).map((family) => {
    const layout = layOut(family);
    return { family, layout, lines: linesOf(family.ties, layout, doesHold) };
  });

/** Which sorts of lines there are, in the order of the key. */
export const strokesIn = (families: readonly DrawnFamily[]): Stroke[] =>
  STROKES.filter((stroke) => families.some(({ lines }) => lines.some((line) => line.stroke === stroke)));
