import cytoscape, { type Core, type ElementDefinition } from "cytoscape";
import { afterNextPaint } from "../ui/after-next-paint.ts";
import { drawOwnImages } from "./own-images.ts";

/** What stands out, with the classes it bears there, and whether all else steps back behind it. */
export type Spotlit = { classes: ReadonlyMap<string, string[]>; isDimming: boolean };

/**
 * What stands out of a crowd, on a surface of its own above the picture: lighting somebody else draws a few discs and
 * strands, and not thousands. Above it lies nothing, and the hand reaches through it to the picture.
 */
export class SpotlightLayer {
  readonly #beneath: Core;
  readonly #surface = document.createElement("div");
  readonly #paint: (own: Core) => void;
  #own: Core | null = null;
  #wanted: (() => Spotlit) | null = null;
  #isAwaited = false;

  /** `paint` has the layer painted as the picture is, from now on. */
  constructor(beneath: Core, picture: HTMLElement, paint: (own: Core) => void) {
    this.#beneath = beneath;
    this.#paint = paint;
    this.#surface.className = "stage-spotlight";
    this.#surface.setAttribute("aria-hidden", "true");
    picture.after(this.#surface);
    beneath.on("render", () => this.#follow());
    beneath.on("resize", () => this.#own?.resize());
    beneath.on("position", "node", ({ target }) => {
      this.#own?.getElementById(target.id()).position({ ...target.position() });
    });
  }

  /**
   * Lights this, and nothing else any more: in the frame after the next, since what has been pressed is to answer
   * first; what is no longer wanted by then is never worked out.
   */
  show(wanted: (() => Spotlit) | null): void {
    this.#wanted = wanted;
    if (this.#isAwaited || (!wanted && !this.#own)) return;
    this.#isAwaited = true;
    afterNextPaint(() => {
      this.#isAwaited = false;
      if (!this.#beneath.destroyed()) this.#light(this.#wanted?.() ?? null);
    });
  }

  #light(spotlit: Spotlit | null): void {
    this.#surface.classList.toggle("stage-lit", spotlit !== null);
    this.#surface.classList.toggle("stage-dimming", spotlit?.isDimming ?? false);
    if (!spotlit && !this.#own) return;
    const own = (this.#own ??= this.#create());
    const lit = [...(spotlit?.classes ?? [])].map(([id, classes]) => this.#copy(id, classes));
    own.batch(() => {
      own.elements().remove();
      own.add(lit);
    });
    this.#follow();
  }

  destroy(): void {
    this.#own?.destroy();
    this.#surface.remove();
  }

  #create(): Core {
    const own = cytoscape({
      container: this.#surface,
      layout: { name: "preset" },
      autoungrabify: true,
      autounselectify: true,
      userPanningEnabled: false,
      userZoomingEnabled: false,
      boxSelectionEnabled: false,
    });
    drawOwnImages(own);
    this.#paint(own);
    return own;
  }

  #copy(id: string, classes: string[]): ElementDefinition {
    const element = this.#beneath.getElementById(id);
    const data = { ...element.data() };
    if (element.isNode()) return { group: "nodes", data, classes, position: { ...element.position() } };
    return { group: "edges", data, classes };
  }

  /** Stands where the picture was drawn last: while that is only moved, so is this. */
  #follow(): void {
    const own = this.#own;
    if (!own || own.elements().empty()) return;
    const [zoom, pan] = [this.#beneath.zoom(), this.#beneath.pan()];
    if (own.zoom() === zoom && own.pan().x === pan.x && own.pan().y === pan.y) return;
    own.viewport({ zoom, pan: { ...pan } });
  }
}
