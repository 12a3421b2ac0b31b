import type { Graph } from "#contract/graph.ts";
import type { CharacterId, Language } from "#contract/words.ts";
import { cameraFor } from "./camera.ts";
import { classesOf } from "./classes.ts";
import { nameIn, partOf, toElements } from "./elements.ts";
import { emphasisOf } from "./emphasis.ts";
import type { Area } from "./frame.ts";
import { nameSides } from "./name-sides.ts";
import { boxOf, planAnew } from "./plan.ts";
import type { Still } from "./still.ts";

type Asked = { graph: Graph; shown: ReadonlySet<CharacterId> | null; language: Language; area: Area };

const UNTOUCHED = {
  selected: null,
  lit: null,
  lensed: null,
  hovered: null,
  signs: null,
  isDimmed: () => false,
};
const UNCOVERED = { top: 0, right: 0, bottom: 0, left: 0 };

/** The picture of a graph as it opens in an area, held still: nobody has looked at anything yet. Needs no page. */
export function stillOf({ graph, shown, language, area }: Asked): Still {
  const part = partOf(graph, shown);
  const nameOf = nameIn(language, false);
  const arranged = planAnew({ part, dragged: new Map(), area, nameOf });
  const ids = part.characters.map(({ id }) => id);
  const box = boxOf(arranged, { part, nameOf }, ids);
  const zoom = box ? cameraFor(box, area, UNCOVERED).zoom : arranged.scale.zoom;
  const plan = { ...arranged, scale: { ...arranged.scale, zoom } };
  const classes = classesOf({
    part,
    emphasis: emphasisOf(ids, part.ties, UNTOUCHED),
    sides: nameSides(part, plan, nameOf),
    scale: plan.scale,
    selected: null,
    signs: null,
    focused: null,
  });
  return {
    elements: toElements(part, nameOf, plan.strands),
    places: plan.places,
    classes,
    scale: plan.scale,
    zoom,
    hulls: [],
  };
}
