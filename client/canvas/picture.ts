import type { Core } from "cytoscape";
import type { Graph } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import type { Insets } from "./canvas-props.ts";
import type { Rectangle, Sights } from "./camera.ts";
import { classesOf } from "./classes.ts";
import { nextTowards, type Arrow } from "./directions.ts";
import { isSamePart, nameIn, partOf, toElements } from "./elements.ts";
import { emphasisOf, neighboursOf, type Attention } from "./emphasis.ts";
import { foldIn, type Folded } from "./folds.ts";
import { openingZoom, pointOf, type Area } from "./frame.ts";
import { DrawnElements } from "./drawn-elements.ts";
import type { Pace } from "./motion.ts";
import { nameSides, withNamesOf } from "./name-sides.ts";
import type { Side } from "./names.ts";
import {
  boxOf,
  isPlannedAnew,
  NOBODY,
  planAnew,
  planFolded,
  planMoved,
  planOn,
  type Plan,
  type PlanInput,
} from "./plan.ts";
import type { Tools, View } from "./view.ts";
import { Viewport } from "./viewport.ts";

const NOBODY_FOLDED: Folded = { ...NOBODY, counts: new Map() };

/** Where there is less room than this across, the short names are drawn. */
const NARROW = 620;
/** Things are drawn in a new size when the zoom has changed by this share. */
const ZOOM_STEP = 0.1;
const ZOOM_STEP_OF_A_CROWD = 0.4;
/** With more ties than this drawing takes a moment, and waits until the camera rests. */
const TIES_AT_ONCE = 600;
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
  /** Everybody shown, and their plan; beside it what is drawn of it, with companies folded. */
  #cast: Graph = NOBODY;
  #castPlan: Plan | null = null;
  #part: Folded = NOBODY_FOLDED;
  #plan: Plan | null = null;
  #sides = new Map<string, Side | null>();
  #attention: Attention = { selected: null, lit: null, hovered: null, signs: null, isDimmed: () => false };
  #focused: CharacterId | null = null;

  constructor(cy: Core, tools: Tools) {
    this.#cy = cy;
    this.#tools = tools;
    this.#viewport = new Viewport(cy, tools.pace);
    this.#drawn = new DrawnElements(cy);
  }

  /** The part that is drawn. */
  get part(): Graph {
    return this.#part;
  }

  /** Draws this part of this graph. Who stays keeps their place unless the story itself moved them. */
  show(view: View): void {
    const [before, plan, { language, moment, folds }] = [this.#cast, this.#castPlan, this.#view];
    this.#view = view;
    this.#cast = partOf(view.graph, view.shown);
    const isSame = language === view.language && moment === view.moment && folds === view.folds;
    if (plan && isSame && isSamePart(before, this.#cast)) return;
    this.#part = foldIn(this.#cast, view.folds ?? []);
    if (!plan || isPlannedAnew(before, this.#cast)) this.#arrange();
    else {
      this.#apply(planOn(plan, this.#castInput), this.#tools.pace());
      if (before.characters.length !== this.#cast.characters.length) this.#settle();
    }
  }

  /** Draws some of it stronger than the rest. */
  attend(attention: Partial<Attention>): void {
    const before = this.#looked;
    this.#attention = { ...this.#attention, ...attention };
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
    if (!this.#castPlan) return;
    const place = { ...this.#cy.getElementById(id).position() };
    this.#tools.dragged.set(id, pointOf(this.#castPlan.frame, place));
    this.#tools.keepDragged(this.#tools.dragged);
    this.#apply(planMoved(this.#castPlan, this.#castInput, id, place), { calm: 0 });
  }

  /** Puts every disc back to where the story puts it. */
  resetPositions(): void {
    this.#tools.dragged.clear();
    this.#tools.keepDragged(this.#tools.dragged);
    this.#arrange();
  }

  /** Brings all of it into the free area. */
  fit(isGliding = true): void {
    const box = this.#whole();
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
    const id = nextTowards(arrow, from, this.#plan?.places ?? new Map());
    return this.#part.characters.find((character) => character.id === id)?.id ?? null;
  }

  destroy(): void {
    this.#viewport.destroy();
    this.#cy.destroy();
  }

  get #input(): PlanInput {
    const nameOf = nameIn(this.#view.language, this.#cy.width() < NARROW);
    return { part: this.#part, dragged: this.#tools.dragged, area: this.#viewport.area, nameOf };
  }

  get #castInput(): PlanInput {
    return { ...this.#input, part: this.#cast };
  }

  #arrange(): void {
    const isFirst = this.#plan === null;
    const plan = this.#seenWhole(planAnew(this.#castInput));
    if (isFirst) this.#tools.restyle(plan.scale);
    this.#apply(plan, isFirst ? { calm: 0 } : this.#tools.pace());
    this.fit(!isFirst);
  }

  /** The plan at the zoom it will be seen at, so that nothing has to be drawn twice. */
  #seenWhole(plan: Plan): Plan {
    const ids = this.#cast.characters.map(({ id }) => id);
    const box = boxOf(plan, this.#castInput, ids);
    return box ? { ...plan, scale: { ...plan.scale, zoom: this.#viewport.zoomFor(box) } } : plan;
  }

  #apply(castPlan: Plan, pace: Pace): void {
    this.#castPlan = castPlan;
    const plan = planFolded(castPlan, this.#input, this.#view.folds ?? []);
    this.#plan = plan;
    this.#sides = nameSides(this.#part, plan, this.#input.nameOf);
    const { nameOf } = this.#input;
    const elements = toElements(this.#part, nameOf, plan.strands, this.#view.moment, this.#part.counts);
    this.#drawn.draw({ elements, places: plan.places, classes: this.#classes() }, pace);
  }

  #classes(): Map<string, string[]> {
    const ids = this.#part.characters.map(({ id }) => id);
    const emphasis = emphasisOf(ids, this.#part.ties, this.#attention);
    const { hovered, selected, signs } = this.#attention;
    const near = new Set<string>(
      [...emphasis.characters].flatMap(([id, level]) => (level === "near" ? id : [])),
    );
    const first = hovered?.id ?? selected?.id ?? null;
    const sides = this.#plan
      ? withNamesOf(this.#sides, near, first, { ...this.#input, plan: this.#plan })
      : this.#sides;
    return classesOf({ emphasis, sides, selected, signs, focused: this.#focused });
  }

  /**
   * As the reader comes nearer, things grow more slowly than distances, and more names find room: a crowd's once the
   * camera rests, others' while it moves.
   */
  rescale(isMoving: boolean): void {
    const isCrowd = this.#part.ties.length > TIES_AT_ONCE;
    if (isCrowd && isMoving) return;
    const zoom = this.#cy.zoom();
    const step = isCrowd ? ZOOM_STEP_OF_A_CROWD : ZOOM_STEP;
    if (!this.#plan || Math.abs(Math.log(zoom / this.#plan.scale.zoom)) < step) return;
    const scale = { ...this.#plan.scale, zoom };
    this.#plan = { ...this.#plan, scale };
    if (this.#castPlan) this.#castPlan = { ...this.#castPlan, scale };
    this.#tools.restyle(this.#plan.scale);
    this.#sides = nameSides(this.#part, this.#plan, this.#input.nameOf);
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
    const whole = this.#whole();
    if (!plan || !whole) return null;
    const near = looked.flatMap((id) => neighboursOf(id, this.#part.ties));
    return {
      whole,
      looked: boxOf(plan, this.#input, looked),
      around: boxOf(plan, this.#input, [...looked, ...near]),
      leastZoom: openingZoom(this.#part.characters.length, plan.area) * READABLE,
    };
  }

  #whole(): Rectangle | null {
    const ids = this.#part.characters.map(({ id }) => id);
    return this.#plan && boxOf(this.#plan, this.#input, ids);
  }
}

const formOf = ({ width, height }: Area): number => width / height;
