import type { Core } from "cytoscape";
import type { Point } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import type { Dash } from "../look/families.ts";
import { paintHulls } from "./hull-painter.ts";
import { outlineOf, type Disc } from "./hull-outline.ts";

/** A hull to be drawn: around whom, what it is called, and how it is told from the others. */
export type DrawnHull = {
  id: string;
  name: string;
  members: ReadonlySet<CharacterId>;
  hue: string;
  dash: Dash;
};

/** Outlines are worked out anew so often while discs move, in milliseconds: more would make them stutter. */
const PACE = 60;

type Known = { key: string; outline: Point[] };

/** The hulls behind the discs, on a surface of their own beneath the picture; they follow discs and camera. */
export class HullLayer {
  readonly #cy: Core;
  readonly #surface = document.createElement("canvas");
  #hulls: readonly DrawnHull[] = [];
  #ground = "";
  #known = new Map<string, Known>();
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #reckoned = 0;

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
    this.#known.clear();
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
    const painted = this.#hulls.map((hull) => ({ ...hull, outline: this.#outlineOf(hull, discs) }));
    const camera = { zoom: this.#cy.zoom(), pan: this.#cy.pan() };
    paintHulls(context, painted, { camera, width, height, ground: this.#ground, density: devicePixelRatio });
    this.#surface.dataset["hulls"] = painted
      .filter(({ outline }) => outline.length > 0)
      .map(({ id }) => id)
      .join(" ");
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

  /** The outline as the discs stand now; while they move, the last one for a moment longer. */
  #outlineOf({ id, members }: DrawnHull, discs: ReadonlyMap<string, Disc>): Point[] {
    const own: Disc[] = [];
    const others: Disc[] = [];
    for (const [character, disc] of discs) (isAmong(members, character) ? own : others).push(disc);
    const key = own.map(({ x, y, radius }) => [x, y, radius].map(Math.round).join()).join(" ");
    const known = this.#known.get(id);
    if (known?.key === key) return known.outline;
    if (known && performance.now() - this.#reckoned < PACE) {
      this.#soon();
      return known.outline;
    }
    const outline = outlineOf(own, others);
    this.#known.set(id, { key, outline });
    // All that are due are worked out in the same frame.
    queueMicrotask(() => (this.#reckoned = performance.now()));
    return outline;
  }

  #soon(): void {
    clearTimeout(this.#waiting);
    this.#waiting = setTimeout(this.#draw, PACE);
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

const isAmong = (members: ReadonlySet<string>, id: string): boolean => members.has(id);
