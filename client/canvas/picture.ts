import type { Core } from "cytoscape";
import type { Graph } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import type { Insets } from "./canvas-props.ts";
import type { Rectangle, Sights } from "./camera.ts";
import { classesOf } from "./classes.ts";
import { nextTowards, type Arrow } from "./directions.ts";
import { isSamePart, nameIn, partOf, seenOf, toElements } from "./elements.ts";
import { emphasisOf, neighboursOf, NO_ATTENTION, type Attention } from "./emphasis.ts";
import { openingZoom, pointOf, type Area } from "./frame.ts";
import { DrawnElements } from "./drawn-elements.ts";
import type { Pace } from "./motion.ts";
import { nameSides } from "./name-sides.ts";
import type { Side } from "./names.ts";
import {
  boxOf,
  isPlannedAnew,
  NOBODY,
  placesOf,
  planAnew,
  planMoved,
  planOn,
  type Plan,
  type PlanInput,
} from "./plan.ts";
import { isAnotherSize, TIES_AT_ONCE } from "./sizes.ts";
import type { Still } from "./still.ts";
import type { Tools, View } from "./view.ts";
import { Viewport } from "./viewport.ts";

/** Where there is less room than this across, the short names are drawn. */
const NARROW = 620;
const REST = 150;
/** The share of the opening zoom from which on the picture is too small to read. */
const READABLE = 0.7;
/** The free area may change its form by this factor before the picture is arranged anew for it. */
const REFORM = 1.6;

/** The drawn ensemble: applies plans, emphasis and camera to Cytoscape, and knows nothing of React. */
export class Picture {
  readonly #cy: Core;
  readonly #tools: Tools;
  readonly #viewport: Viewport;
  readonly #drawn: DrawnElements;
  #view: View = { graph: NOBODY, shown: null, language: "en" };
  #part: Graph = NOBODY;
  #plan: Plan | null = null;
  #sides = new Map<string, Side | null>();
  #seen: Graph = NOBODY;
  #attention: Attention = NO_ATTENTION;
  #waiting: ReturnType<typeof setTimeout> | undefined;
  #focused: CharacterId | null = null;

  constructor(cy: Core, tools: Tools) {
    this.#cy = cy;
    this.#tools = tools;
    this.#viewport = new Viewport(cy, tools.pace);
    this.#drawn = new DrawnElements(cy);
    cy.on("zoom", () => this.#rescaleInTime());
  }

  /** What is seen of the part that is drawn: all of it, or what lenses leave. */
  get part(): Graph {
    return this.#seen;
  }

  /** Draws this part of this graph. Who stays keeps their place unless the story itself moved them. */
  show(view: View): void {
    const [before, plan, { language, moment }] = [this.#part, this.#plan, this.#view];
    this.#view = view;
    this.#part = partOf(view.graph, view.shown);
    const isSame = language === view.language && moment === view.moment && isSamePart(before, this.#part);
    this.#seen = seenOf(this.#part, this.#attention.lensed);
    if (plan && isSame) return;
    if (!plan || isPlannedAnew(before, this.#part)) this.#arrange();
    else {
      this.#apply(planOn(plan, this.#input), this.#tools.pace());
      if (before.characters.length !== this.#part.characters.length) this.#settle();
    }
  }

  /** Draws some of it stronger than the rest. */
  attend(attention: Partial<Attention>): void {
    const [before, { lensed }] = [this.#looked, this.#attention];
    this.#attention = { ...this.#attention, ...attention };
    if (this.#attention.lensed !== lensed) this.#seeAnew();
    this.#drawn.mark(this.#classes());
    if (this.#looked.length > 0 && this.#looked.join() !== before.join()) this.#settle();
  }

  /** Panels cover this much now, or the window has another size. */
  cover(insets: Insets): void {
    const before = [this.#cy.width(), this.#cy.height()].join();
    this.#cy.resize();
    this.#viewport.cover(insets);
    if (!this.#plan) return;
    const isResized = before !== [this.#cy.width(), this.#cy.height()].join();
    const change = formOf(this.#viewport.area) / formOf(this.#plan.area);
    const isReformed = Math.max(change, 1 / change) > REFORM;
    if (isReformed && (isResized || !this.#attention.selected)) this.#arrange();
    else this.#settle();
  }

  /** Keeps a disc where the reader dropped it. */
  drop(id: CharacterId): void {
    if (!this.#plan) return;
    const place = { ...this.#cy.getElementById(id).position() };
    this.#tools.dragged.set(id, pointOf(this.#plan.frame, place));
    this.#tools.keepDragged(this.#tools.dragged);
    this.#apply(planMoved(this.#plan, this.#input, id, place), { calm: 0 });
  }

  /** Puts every disc back to where the story puts it. */
  resetPositions(): void {
    this.#tools.dragged.clear();
    this.#tools.keepDragged(this.#tools.dragged);
    this.#arrange();
  }

  /** Brings all of it into the free area. */
  fit(isGliding = true): void {
    const box = this.#around(this.#seen) ?? this.#around(this.#part);
    if (box) this.#viewport.fit(box, isGliding);
  }

  zoom(way: "in" | "out"): void {
    this.#viewport.zoom(way);
  }

  /** Puts the ring of the keyboard on a character; null takes it away. */
  focus(id: CharacterId | null): void {
    this.#focused = id;
    this.#drawn.mark(this.#classes());
    const box = id && this.#plan && boxOf(this.#plan, this.#input, [id]);
    if (box) this.#viewport.show(box);
  }

  /** Whom an arrow key leads to from a character. */
  next(arrow: Arrow, from: CharacterId): CharacterId | null {
    const id = nextTowards(arrow, from, placesOf(this.#seen, this.#plan));
    return this.#seen.characters.find((character) => character.id === id)?.id ?? null;
  }

  /** All that is on show, held still: without what only the hand at hand lights and rings. */
  still(): Still | null {
    if (!this.#plan || this.#part.characters.length === 0) return null;
    const classes = this.#classes({ ...this.#attention, hovered: null }, null);
    return { ...this.#drawn.draft, classes, scale: this.#plan.scale };
  }

  destroy(): void {
    clearTimeout(this.#waiting);
    this.#viewport.destroy();
    this.#cy.destroy();
  }

  get #input(): PlanInput {
    const nameOf = nameIn(this.#view.language, this.#cy.width() < NARROW);
    return { part: this.#part, dragged: this.#tools.dragged, area: this.#viewport.area, nameOf };
  }

  #arrange(): void {
    const isFirst = this.#plan === null;
    const plan = this.#seenWhole(planAnew(this.#input));
    if (isFirst) this.#tools.restyle(plan.scale);
    this.#apply(plan, isFirst ? { calm: 0 } : this.#tools.pace());
    this.fit(!isFirst);
  }

  /** The plan at the zoom it will be seen at, so that nothing has to be drawn twice. */
  #seenWhole(plan: Plan): Plan {
    const box = boxOf(plan, this.#input, idsOf(this.#part));
    return box ? { ...plan, scale: { ...plan.scale, zoom: this.#viewport.zoomFor(box) } } : plan;
  }

  #apply(plan: Plan, pace: Pace): void {
    this.#plan = plan;
    this.#sides = nameSides(this.#seen, plan, this.#input.nameOf);
    const elements = toElements(this.#part, this.#input.nameOf, plan.strands, this.#view.moment);
    this.#drawn.draw({ elements, places: plan.places, classes: this.#classes() }, pace);
  }

  #classes(attention = this.#attention, focused = this.#focused): Map<string, string[]> {
    const [part, sides] = [this.#part, this.#sides];
    const emphasis = emphasisOf(idsOf(this.#seen), this.#seen.ties, attention);
    const { selected, signs } = attention;
    return classesOf({ part, emphasis, sides, selected, signs, focused });
  }

  /** A crowd is drawn in its new size once the camera rests, others while it moves. */
  #rescaleInTime(): void {
    clearTimeout(this.#waiting);
    if (this.#part.ties.length <= TIES_AT_ONCE) this.#rescale();
    else this.#waiting = setTimeout(() => this.#rescale(), REST);
  }

  /** As the reader comes nearer, things grow more slowly than distances, and more names find room. */
  #rescale(): void {
    const zoom = this.#cy.zoom();
    if (!this.#plan || !isAnotherSize(zoom, this.#plan.scale)) return;
    this.#plan = { ...this.#plan, scale: { ...this.#plan.scale, zoom } };
    this.#tools.restyle(this.#plan.scale);
    this.#sides = nameSides(this.#seen, this.#plan, this.#input.nameOf);
    this.#drawn.mark(this.#classes());
  }

  #settle(): void {
    this.#viewport.settle(() => this.#sights());
  }

  /** What the reader looks at: the lit chain, else the selection. */
  get #looked(): string[] {
    const { lit, selected } = this.#attention;
    return lit ? [...lit.characters] : selected ? [selected.id] : [];
  }

  #sights(): Sights | null {
    const [plan, looked] = [this.#plan, this.#looked];
    const whole = this.#around(this.#part);
    if (!plan || !whole) return null;
    const near = looked.flatMap((id) => neighboursOf(id, this.#part.ties));
    return {
      whole,
      looked: boxOf(plan, this.#input, looked),
      around: boxOf(plan, this.#input, [...looked, ...near]),
      leastZoom: openingZoom(this.#part.characters.length, plan.area) * READABLE,
    };
  }

  #around(part: Graph): Rectangle | null {
    return this.#plan && boxOf(this.#plan, this.#input, idsOf(part));
  }

  /** Lenses came or went: names find room among what is seen now, and nobody moves. */
  #seeAnew(): void {
    this.#seen = seenOf(this.#part, this.#attention.lensed);
    if (this.#plan) this.#sides = nameSides(this.#seen, this.#plan, this.#input.nameOf);
  }
}

const idsOf = ({ characters }: Graph): CharacterId[] => characters.map(({ id }) => id);
const formOf = ({ width, height }: Area): number => width / height;
