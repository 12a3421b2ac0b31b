import type { Core } from "cytoscape";
import type { Point } from "#contract/graph.ts";
import { changesBetween, type Drawn } from "./changes.ts";
import type { Layers } from "./dress.ts";
import { enter, finishLeaving, glide, leave, type Pace } from "./motion.ts";
import type { Tools } from "./view.ts";

export type Draft = { elements: Drawn[]; places: ReadonlyMap<string, Point> };

/** What is on the canvas just now, and the thin hand that changes it. */
export class DrawnElements {
  readonly #cy: Core;
  readonly #spotlight: Tools["spotlight"];
  #draft: Draft = { elements: [], places: new Map() };
  #classes: Layers["classes"] = new Map();
  #marks: ReadonlyMap<string, string> = new Map();

  constructor(cy: Core, spotlight: Tools["spotlight"]) {
    this.#cy = cy;
    this.#spotlight = spotlight;
  }

  /** What is drawn, or where it is still gliding to. */
  get draft(): Draft {
    return this.#draft;
  }

  /** Changes the canvas into this draft: some come, some go, the others glide to their places. */
  draw({ elements, places, classes, light }: Draft & Layers, pace: Pace): void {
    const { added, removed, updated } = changesBetween(this.#draft.elements, elements);
    this.#draft = { elements, places };
    const dressed = added.map((element): Drawn => {
      const place = places.get(element.data.id);
      return {
        ...element,
        classes: classes.get(element.data.id) ?? [],
        ...(place && { position: { ...place } }),
      };
    });
    finishLeaving(this.#cy);
    this.#cy.batch(() => {
      for (const { data } of updated) this.#cy.getElementById(data.id).data(data);
    });
    leave(this.#cy, removed, pace);
    this.#dress(classes);
    enter(this.#cy, dressed, pace);
    glide(this.#cy, places, pace);
    this.#spotlight(light);
  }

  /** Gives everything its classes, and lights what is to be lit above it. */
  mark({ classes, light }: Layers): void {
    this.#dress(classes);
    this.#spotlight(light);
  }

  /** Touches nothing whose classes stay as they were. */
  #dress(classes: Layers["classes"]): void {
    if (classes === this.#classes) return;
    this.#classes = classes;
    const marks = new Map([...classes].map(([id, names]) => [id, names.join(" ")] as const));
    this.#cy.batch(() => {
      for (const [id, names] of marks) {
        if (this.#marks.get(id) !== names) this.#cy.getElementById(id).classes(names);
      }
    });
    this.#marks = marks;
  }
}
