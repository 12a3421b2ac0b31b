import type { Core } from "cytoscape";
import type { Point } from "#contract/graph.ts";
import type { Theme } from "../look/palette.ts";
import { shownHue, shownPalette } from "../look/shown-palette.ts";
import { placesOfNames, type Box } from "./hull-names.ts";
import { measureName, paintHulls, type PaintedHull } from "./hull-painter.ts";
import type { Disc } from "./hull-tree.ts";
import type { Outlined } from "./still.ts";
import { standOf, workedOut, type DrawnHull, type WorkedHull } from "./worked-hull.ts";

/** Hulls around the very same discs are drawn round each other. */
const MARGINS = [8, 13, 18];
/** Outlines are worked out anew so often while discs move, in milliseconds: more would make them stutter. */
const PACE = 50;

/** The hulls behind the discs, on a surface of their own beneath the picture; they follow discs and camera. */
export class HullLayer {
  readonly #cy: Core;
  readonly #surface = document.createElement("canvas");
  #hulls: readonly DrawnHull[] = [];
  #theme: Theme = "dark";
  #ground = "";
  #worked: readonly WorkedHull[] = [];
  #painted: readonly PaintedHull[] = [];
  /** Where the discs stood, and how near, when the outlines were worked out, and when that was. */
  #stood = "";
  #reckoned = 0;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(cy: Core, container: HTMLElement) {
    this.#cy = cy;
    this.#surface.className = "stage-hulls";
    this.#surface.setAttribute("aria-hidden", "true");
    container.before(this.#surface);
    cy.on("render", this.#draw);
  }

  /** Draws these hulls in this theme from now on. */
  show(hulls: readonly DrawnHull[], theme: Theme): void {
    this.#hulls = hulls;
    this.#theme = theme;
    this.#ground = shownPalette(theme).ground;
    this.#stood = "";
    this.#reckoned = 0;
    this.#draw();
  }

  /** The hulls that are drawn; none once it is taken down. */
  get outlined(): Outlined[] {
    return this.#worked.map(({ hull }, at) => ({ ...hull, named: this.#painted[at]?.named ?? null }));
  }

  destroy(): void {
    clearTimeout(this.#waiting);
    this.#worked = [];
    this.#surface.remove();
    if (!this.#cy.destroyed()) this.#cy.off("render", this.#draw);
  }

  readonly #draw = (): void => {
    const { width, height } = this.#fit();
    const context = this.#surface.getContext("2d");
    if (!context || width === 0 || height === 0) return;
    this.#reckon(this.#discs(), context);
    const camera = { zoom: this.#cy.zoom(), pan: this.#cy.pan() };
    const look = { ground: this.#ground, density: devicePixelRatio };
    paintHulls(context, this.#painted, { camera, width, height, ...look });
    this.#surface.dataset["hulls"] = this.#worked.map(({ hull }) => hull.id).join(" ");
  };

  /** Those that are seen, by character. */
  #discs(): Map<string, Disc> {
    const seen = this.#cy
      .nodes()
      .toArray()
      .filter((node) => node.visible() && !node.hasClass("leaving"));
    return new Map(
      seen.map((node) => [node.id(), { ...node.position(), radius: node.width() / 2 }] as const),
    );
  }

  /** Where the names of the discs stand. */
  #nameBoxes(): Box[] {
    const seen = this.#cy.nodes().filter((node) => node.visible() && node.hasClass("named"));
    return seen.map((node) => {
      const { x1, x2, y1, y2 } = node.boundingBox(NAMES_ALONE);
      return { left: x1, right: x2, top: y1, bottom: y2 };
    });
  }

  /** Works the outlines out for the discs as they stand now; while they move, not in every frame. */
  #reckon(discs: ReadonlyMap<string, Disc>, context: CanvasRenderingContext2D): void {
    const stand = `${this.#cy.zoom().toFixed(2)} ${standOf([...discs.values()])}`;
    if (stand === this.#stood) return;
    clearTimeout(this.#waiting);
    if (performance.now() - this.#reckoned < PACE) {
      this.#waiting = setTimeout(this.#draw, PACE);
      return;
    }
    this.#stood = stand;
    const known = new Map(this.#worked.map((one) => [one.hull.id, one]));
    this.#worked = this.#hulls.flatMap((hull, at) =>
      workedOut(hull, discs, known.get(hull.id), MARGINS[at % MARGINS.length]),
    );
    this.#painted = this.#named([...[...discs.values()].map(boxOf), ...this.#nameBoxes()], context);
    this.#reckoned = performance.now();
  }

  /** Finds room for the names among these boxes, at the zoom at hand. */
  #named(boxes: readonly Box[], context: CanvasRenderingContext2D): PaintedHull[] {
    const [zoom, { x, y }] = [this.#cy.zoom(), this.#cy.pan()];
    const onPage = (point: Point) => ({ x: point.x * zoom + x, y: point.y * zoom + y });
    const obstacles = boxes.map(({ left, right, top, bottom }) => {
      const [from, to] = [onPage({ x: left, y: top }), onPage({ x: right, y: bottom })];
      return { left: from.x, right: to.x, top: from.y, bottom: to.y };
    });
    const nameable = this.#worked.map(({ hull: { name, outline } }) => ({
      outline: outline.map(onPage),
      width: measureName(context, name),
    }));
    const places = placesOfNames(nameable, { obstacles, width: this.#cy.width() });
    return this.#worked.map(({ hull: { name, hues, dash, outline }, path }, at) => {
      const named = outline[places[at] ?? -1] ?? null;
      return { name, hue: shownHue(hues[this.#theme]), dash, path, named };
    });
  }

  /** Gives the surface as many pixels as it covers. */
  #fit(): { width: number; height: number } {
    const [width, height] = [this.#cy.width(), this.#cy.height()];
    const [across, down] = [width, height].map((length) => Math.round(length * devicePixelRatio));
    if (this.#surface.width !== across) this.#surface.width = across ?? 0;
    if (this.#surface.height !== down) this.#surface.height = down ?? 0;
    return { width, height };
  }
}

const NAMES_ALONE = { includeNodes: false, includeEdges: false, includeLabels: true, includeOverlays: false };

const boxOf = ({ x, y, radius }: Disc): Box => ({
  left: x - radius,
  right: x + radius,
  top: y - radius,
  bottom: y + radius,
});
