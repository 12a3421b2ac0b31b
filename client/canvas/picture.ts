import type { Core } from "cytoscape";
import type { Graph } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { Attending, type Turn } from "./attending.ts";
import type { Rectangle } from "./camera.ts";
import type { Insets } from "./canvas-props.ts";
import { nextTowards, type Arrow } from "./directions.ts";
import { DrawnElements } from "./drawn-elements.ts";
import { dress, Dresser, type Dressed } from "./dress.ts";
import { isSamePart, nameIn, partOf, seenOf, toElements } from "./elements.ts";
import type { Attention } from "./emphasis.ts";
import { countsIn, foldIn, type Folded } from "./folds.ts";
import { pointOf, type Area } from "./frame.ts";
import type { Pace } from "./motion.ts";
import { nameSides } from "./name-sides.ts";
import type { Side } from "./names.ts";
import {
  boxOf,
  isOtherRoom,
  isPlannedAnew,
  NOBODY,
  placesOf,
  planAnew,
  planFolded,
  planMoved,
  planOn,
  type Plan,
  type PlanInput,
} from "./plan.ts";
import { boxSeenWhole, idsOf, lookedAt, planSeenWhole, sightsOf } from "./sights.ts";
import { isAnotherSize, takesAMoment } from "./sizes.ts";
import type { Still } from "./still.ts";
import type { Tools, View } from "./view.ts";
import { Viewport } from "./viewport.ts";

const NOBODY_FOLDED: Folded = { ...NOBODY, merged: new Map() };
/** Where there is less room than this across, the short names are drawn. */
const NARROW = 620;
/** The free area may change its form by this factor before the picture is arranged anew for it. */
const REFORM = 1.6;

/** The drawn ensemble: applies plans, emphasis and camera to Cytoscape, and knows nothing of React. */
export class Picture {
  readonly #cy: Core;
  readonly #tools: Tools;
  readonly #viewport: Viewport;
  readonly #drawn: DrawnElements;
  readonly #dresser = new Dresser();
  readonly #attending = new Attending((turn) => this.#turn(turn));
  #view: View = { graph: NOBODY, shown: null, language: "en" };
  /** Everybody shown, and their plan; beside it what is drawn of it, with companies folded, and what lenses leave. */
  #cast: Graph = NOBODY;
  #castPlan: Plan | null = null;
  #part: Folded = NOBODY_FOLDED;
  #plan: Plan | null = null;
  #seen: Folded = NOBODY_FOLDED;
  #sides = new Map<string, Side | null>();
  #focused: CharacterId | null = null;

  constructor(cy: Core, tools: Tools) {
    this.#cy = cy;
    this.#tools = tools;
    this.#viewport = new Viewport(cy, tools.pace);
    this.#drawn = new DrawnElements(cy, tools.spotlight);
  }

  /** What is seen of the part that is drawn: all of it, or what lenses leave. */
  get part(): Graph {
    return this.#seen;
  }

  /** Draws this part of this graph. Who stays keeps their place unless the story itself moved them. */
  show(view: View): void {
    const [before, plan, { language, moment, folds }] = [this.#cast, this.#castPlan, this.#view];
    this.#view = view;
    this.#cast = partOf(view.graph, view.shown);
    const isSame = language === view.language && moment === view.moment && folds === view.folds;
    if (plan && isSame && isSamePart(before, this.#cast)) return;
    this.#part = foldIn(this.#cast, view.folds ?? []);
    this.#see();
    const count = this.#cast.characters.length;
    if (!plan || isPlannedAnew(before, this.#cast) || isOtherRoom(plan, count)) this.#arrange();
    else {
      this.#apply(planOn(plan, this.#castInput), this.#tools.pace());
      if (before.characters.length !== count) this.#settle();
    }
  }

  /** Draws some of it stronger than the rest. */
  attend(attention: Partial<Attention>): void {
    this.#attending.attend(attention, takesAMoment(this.#part.ties.length));
  }

  /** Panels cover this much now, or the window has another size. */
  cover(insets: Insets): void {
    const isResized = this.#viewport.cover(insets);
    if (!this.#plan) return;
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
    const box = this.#around(this.#seen) ?? this.#around(this.#part);
    if (box) this.#viewport.fit(box, isGliding);
  }

  zoom(way: "in" | "out"): void {
    this.#viewport.zoom(way);
  }

  /** Puts the ring of the keyboard on a character; null takes it away. */
  focus(id: CharacterId | null): void {
    this.#focused = id;
    this.#drawn.mark(this.#dresser.inLayers(this.#dressed()));
    const box = id && this.#plan && boxOf(this.#plan, this.#input, [id]);
    if (box) this.#viewport.show(box);
  }

  /** Whom an arrow key leads to from a character. */
  next(arrow: Arrow, from: CharacterId): CharacterId | null {
    const id = nextTowards(arrow, from, placesOf(this.#seen, this.#plan));
    return this.#seen.characters.find((character) => character.id === id)?.id ?? null;
  }

  /** All that is on show over these hulls, held still: without what only the hand at hand lights and rings. */
  still(hulls: Still["hulls"]): Still | null {
    if (!this.#plan || this.#part.characters.length === 0) return null;
    const classes = dress(this.#dressed({ ...this.#attention, hovered: null }, null));
    return { ...this.#drawn.draft, classes, scale: this.#plan.scale, zoom: this.#cy.zoom(), hulls };
  }

  /**
   * As the reader comes nearer, things grow more slowly than distances, and more names find room: a crowd's once the
   * camera rests, others' while it moves.
   */
  rescale(isMoving: boolean): void {
    if (isMoving && takesAMoment(this.#part.ties.length)) return;
    const zoom = this.#cy.zoom();
    if (!this.#plan || !isAnotherSize(zoom, this.#plan.scale)) return;
    const scale = { ...this.#plan.scale, zoom };
    this.#plan = { ...this.#plan, scale };
    if (this.#castPlan) this.#castPlan = { ...this.#castPlan, scale };
    this.#tools.restyle(scale);
    this.#nameAnew();
    this.#drawn.mark(this.#dresser.inLayers(this.#dressed()));
  }

  destroy(): void {
    this.#attending.destroy();
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

  get #attention(): Attention {
    return this.#attending.wanted;
  }

  get #looked(): string[] {
    return lookedAt(this.#attention);
  }

  /** Shows what is attended to now. */
  #turn({ before, isLeftOtherwise }: Turn): void {
    if (before.lensed !== this.#attention.lensed) {
      this.#see();
      // Names find room among what is seen now, and nobody moves.
      this.#nameAnew();
    }
    // Merged ties say for how many they stand of those that are left.
    if (isLeftOtherwise && this.#part.merged.size > 0) this.#draw(this.#tools.pace());
    else this.#drawn.mark(this.#dresser.inLayers(this.#dressed()));
    if (this.#looked.length > 0 && this.#looked.join() !== lookedAt(before).join()) this.#settle();
  }

  #arrange(): void {
    const isFirst = this.#plan === null;
    const plan = planSeenWhole(planAnew(this.#castInput), this.#castInput, this.#viewport);
    if (isFirst) this.#tools.restyle(plan.scale);
    this.#apply(plan, isFirst ? { calm: 0 } : this.#tools.pace());
    this.fit(!isFirst);
  }

  #apply(castPlan: Plan, pace: Pace): void {
    this.#castPlan = castPlan;
    const plan = planFolded(castPlan, this.#input, this.#view.folds ?? []);
    this.#plan = plan;
    this.#nameAnew();
    this.#draw(pace);
  }

  #draw(pace: Pace): void {
    const [plan, { nameOf }] = [this.#plan, this.#input];
    if (!plan) return;
    const counts = countsIn(this.#seen, this.#attention.isDimmed);
    const elements = toElements(this.#part, nameOf, plan.strands, this.#view.moment, counts);
    this.#drawn.draw({ elements, places: plan.places, ...this.#dresser.inLayers(this.#dressed()) }, pace);
  }

  #dressed(attention = this.#attention, focused = this.#focused): Dressed {
    const [part, seen, plan, sides] = [this.#part, this.#seen, this.#plan, this.#sides];
    return { part, seen, plan, input: this.#input, sides, attention, focused };
  }

  #settle(): void {
    this.#viewport.settle(() => sightsOf(this.#plan, this.#input, this.#looked, this.#viewport));
  }

  #around(part: Graph): Rectangle | null {
    return this.#plan && boxSeenWhole(this.#plan, this.#input, idsOf(part), this.#viewport);
  }

  #see(): void {
    const { lensed } = this.#attention;
    this.#seen = lensed ? foldIn(seenOf(this.#cast, lensed), this.#view.folds ?? []) : this.#part;
  }

  #nameAnew(): void {
    if (this.#plan) this.#sides = nameSides(this.#seen, this.#plan, this.#input.nameOf);
  }
}

const formOf = ({ width, height }: Area): number => width / height;
