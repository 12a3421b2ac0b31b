import { earlyPart } from "../part/part.ts";

/** The picture itself, fetched beside the rest of the page: Cytoscape is the larger half of it. */
export const graphCanvasPart = earlyPart(async () => (await import("../canvas/GraphCanvas.tsx")).GraphCanvas);
