import cytoscape, { type NodeSingular, type StylesheetJsonBlock } from "cytoscape";
import type { Ensemble } from "#contract/graph.ts";
import { nameIn, partOf, toElements } from "../../../client/canvas/elements.ts";
import { monogramOf } from "../../../client/canvas/monogram.ts";
import { SIDE } from "../../../client/canvas/own-images.ts";
import { firstPainted } from "../../../client/canvas/painted.ts";
import type { Drawing } from "../drawing.ts";

// Everything that takes thought is given: where discs stand, how strands swing, which names are shown.
const drawing: Drawing = JSON.parse(document.getElementById("drawing")?.textContent ?? "");
const response = await fetch(drawing.answer);
const ensemble: Ensemble = await response.json();

const drawn = ensemble.characters.map(({ id }) => id).filter((id) => id in drawing.places);
const bends = new Map(Object.entries(drawing.bends));
const elements = toElements(partOf(ensemble, new Set(drawn)), nameIn("en", false), bends);
const FAMILY = `"Fraunces Variable", Georgia, serif`;
const painted = new Map<string, string>();

const cy = cytoscape({
  ...drawing.settings,
  container: document.getElementById("picture"),
  elements: elements.map((element) => {
    const place = drawing.places[element.data.id];
    return { ...element, classes: drawing.classes[element.data.id] ?? [], ...(place && { position: place }) };
  }),
  style: drawing.style.map(withMonograms),
  layout: { name: "preset", fit: false },
  zoom: drawing.camera.zoom,
  pan: drawing.camera.pan,
});
void firstPainted(cy);

/** A picture made by a function cannot travel as JSON: the rules that give discs a colour get theirs here. */
function withMonograms(block: StylesheetJsonBlock): StylesheetJsonBlock {
  const colour = drawing.monograms[block.selector];
  if (colour === undefined) return block;
  const image = (disc: NodeSingular) => paint(String(disc.data("monogram")), colour);
  return { selector: block.selector, style: { ...blockStyle(block), "background-image": image } };
}

/** Each monogram once, as the encoded image that Cytoscape takes by itself. */
function paint(monogram: string, colour: string): string {
  const key = `${monogram} ${colour}`;
  const image = painted.get(key) ?? encoded(monogram, colour);
  painted.set(key, image);
  return image;
}

function encoded(monogram: string, colour: string): string {
  const canvas = Object.assign(document.createElement("canvas"), { width: SIDE, height: SIDE });
  const pen = canvas.getContext("2d");
  if (!pen) return "none";
  monogramOf(monogram, colour, FAMILY)(pen);
  return canvas.toDataURL();
}

function blockStyle(block: StylesheetJsonBlock) {
  return "style" in block ? block.style : {};
}
