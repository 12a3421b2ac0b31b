import { MultiDirectedGraph } from "graphology";
import { Sigma } from "sigma";
import type { Ensemble } from "#contract/graph.ts";
import { lightColour, PALETTES } from "../../../client/look/palette.ts";
import type { Drawing } from "../../page/drawing.ts";
import { MOVED } from "../moved.ts";

// The same discs in the same places, the same ties, names and colours. Its strands are straight, and not dashed.
const drawing: Drawing = JSON.parse(document.getElementById("drawing")?.textContent ?? "");
const response = await fetch(drawing.answer);
const { characters, ties }: Ensemble = await response.json();
const palette = PALETTES.dark;

const graph = new MultiDirectedGraph();
for (const { id, name, light } of characters) {
  const place = drawing.places[id];
  if (!place) continue;
  const size = (drawing.radii[id] ?? 0) * drawing.camera.zoom;
  graph.addNode(id, { x: place.x, y: -place.y, size, label: name.en, color: lightColour(palette, light) });
}
for (const { id, from, to, family, strength, directed } of ties) {
  if (!graph.hasNode(from) || !graph.hasNode(to)) continue;
  const type = directed ? "arrow" : "line";
  const color = palette.families[family];
  graph.addDirectedEdgeWithKey(id, from, to, { size: (0.75 + strength * 0.65) / 2, color, type });
}

const container = document.getElementById("picture");
if (!container) throw new Error("There is nothing to draw in.");
const sigma = new Sigma(graph, container, {
  hideLabelsOnMove: true,
  labelColor: { color: palette.ink },
  labelRenderedSizeThreshold: 4,
  minCameraRatio: 0.01,
});
sigma.getCamera().on("updated", () => document.dispatchEvent(new Event(MOVED)));
