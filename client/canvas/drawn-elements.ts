import type { Core } from "cytoscape";
import type { Point } from "#contract/graph.ts";
import { changesBetween, type Drawn } from "./changes.ts";
import { enter, finishLeaving, glide, leave, type Pace } from "./motion.ts";

export type Draft = {
  elements: Drawn[];
  places: ReadonlyMap<string, Point>;
  classes: ReadonlyMap<string, string[]>;
};

/** What is on the canvas just now, and the thin hand that changes it. */
export class DrawnElements {
  readonly #cy: Core;
  #draft: Draft = { elements: [], places: new Map(), classes: new Map() };
  #marks: ReadonlyMap<string, string> = new Map();

  constructor(cy: Core) {
    this.#cy = cy;
  }

  /** What is drawn, or where it is still gliding to. */
  get draft(): Draft {
    return this.#draft;
  }

  /** Changes the canvas into this draft: some come, some go, the others glide to their places. */
  draw(draft: Draft, pace: Pace): void {
    const { elements, places, classes } = draft;
    const { added, removed, updated } = changesBetween(this.#draft.elements, elements);
    this.#draft = draft;
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
    this.mark(classes);
    enter(this.#cy, dressed, pace);
    glide(this.#cy, places, pace);
  }

  /** Gives everything its classes, and touches nothing whose classes stay as they were. */
  mark(classes: ReadonlyMap<string, string[]>): void {
    const marks = new Map([...classes].map(([id, names]) => [id, names.join(" ")] as const));
    this.#cy.batch(() => {
      for (const [id, names] of marks) {
        if (this.#marks.get(id) !== names) this.#cy.getElementById(id).classes(names);
      }
    });
    this.#marks = marks;
  }
}
