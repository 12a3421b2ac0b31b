import type { Core } from "cytoscape";
import type { Point } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import type { Dash } from "../look/families.ts";
import { paintHulls, type Box } from "./hull-painter.ts";
import { outlineOf } from "./hull-outline.ts";
import type { Disc } from "./hull-tree.ts";

/** A hull to be drawn: around whom, what it is called, and how it is told from the others. */
export type DrawnHull = {
  id: string;
  name: string;
  members: ReadonlySet<CharacterId>;
  /** With fewer than so many in sight there is nothing to draw around. */
  least: number;
  hue: string;
  dash: Dash;
};

/** Hulls around the very same discs are drawn round each other. */
const MARGINS = [8, 13, 18];
/** Outlines are worked out anew so often while discs move, in milliseconds: more would make them stutter. */
const PACE = 50;

/** The hulls behind the discs, on a surface of their own beneath the picture; they follow discs and camera. */
export class HullLayer {
  readonly #cy: Core;
  readonly #surface = document.createElement("canvas");
  #hulls: readonly DrawnHull[] = [];
  #ground = "";
  #outlines: readonly Outlined[] = [];
  /** Where the discs stood when the outlines were worked out, and when that was. */
  #stood = "";
  #reckoned = 0;
  #names: readonly Box[] = [];
  #waiting: ReturnType<typeof setTimeout> | undefined;

  constructor(cy: Core, container: HTMLElement) {
    this.#cy = cy;
    this.#surface.className = "stage-hulls";
    this.#surface.setAttribute("aria-hidden", "true");
    container.before(this.#surface);
    cy.on("render", this.#draw);
  }

  /** Draws these hulls on this ground from now on. */
  show(hulls: readonly DrawnHull[], ground: string): void {
    this.#hulls = hulls;
    this.#ground = ground;
    this.#stood = "";
    this.#reckoned = 0;
    this.#draw();
  }

  destroy(): void {
    clearTimeout(this.#waiting);
    this.#surface.remove();
    if (!this.#cy.destroyed()) this.#cy.off("render", this.#draw);
  }

  readonly #draw = (): void => {
    const { width, height } = this.#fit();
    const context = this.#surface.getContext("2d");
    if (!context || width === 0 || height === 0) return;
    const discs = this.#discs();
    this.#reckon(discs);
    const camera = { zoom: this.#cy.zoom(), pan: this.#cy.pan() };
    const obstacles = [...[...discs.values()].map(boxOf), ...this.#names];
    const [ground, density] = [this.#ground, devicePixelRatio];
    paintHulls(context, this.#outlines, { camera, obstacles, width, height, ground, density });
    this.#surface.dataset["hulls"] = this.#outlines.map(({ id }) => id).join(" ");
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
    const seen = this.#cy.nodes().filter((node) => node.visible() && !node.hasClass("unnamed"));
    return seen.map((node) => {
      const { x1, x2, y1, y2 } = node.boundingBox(NAMES_ALONE);
      return { left: x1, right: x2, top: y1, bottom: y2 };
    });
  }

  /** Works the outlines out for the discs as they stand now; while they move, not in every frame. */
  #reckon(discs: ReadonlyMap<string, Disc>): void {
    const stand = [...discs]
      .map(([id, { x, y, radius }]) => [id, ...[x, y, radius].map(Math.round)].join())
      .join(" ");
    if (stand === this.#stood) return;
    clearTimeout(this.#waiting);
    if (performance.now() - this.#reckoned < PACE) {
      this.#waiting = setTimeout(this.#draw, PACE);
      return;
    }
    this.#stood = stand;
    this.#outlines = this.#hulls.flatMap((hull, at) => outlined(hull, discs, MARGINS[at % MARGINS.length]));
    this.#names = this.#nameBoxes();
    this.#reckoned = performance.now();
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

type Outlined = DrawnHull & { outline: Point[] };

function outlined(hull: DrawnHull, discs: ReadonlyMap<string, Disc>, margin?: number): Outlined[] {
  const members: ReadonlySet<string> = hull.members;
  const own = [...discs].flatMap(([id, disc]) => (members.has(id) ? [disc] : []));
  const others = [...discs].flatMap(([id, disc]) => (members.has(id) ? [] : [disc]));
  return own.length < hull.least ? [] : [{ ...hull, outline: outlineOf(own, others, margin) }];
}
