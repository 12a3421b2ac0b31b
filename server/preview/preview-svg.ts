import type { Language } from "#contract/words.ts";
import { openingCast } from "../../client/canvas/opening-cast.ts";
import { stillOf } from "../../client/canvas/still-of.ts";
import { drawingOf } from "../../client/canvas/still.ts";
import { sheetOf } from "../../client/export/sheet.ts";
import { writeSvg } from "../../client/export/write-svg.ts";
import { FAMILY_NAMES } from "../../client/tie-words/family-words.ts";
import type { Graph } from "#contract/graph.ts";
import type { Story } from "#contract/story.ts";
import { PREVIEW_WORDS } from "./words.ts";

/** The size at which platforms show previews, in pixels. */
export const SIZE = { width: 1200, height: 630 };
/** Less room than the size: previews are looked at small, so all in them is drawn large. */
const AREA = { width: 800, height: 340 };
const UNSIGNED = { added: "", gone: "", changed: "" };

/** The picture that a link's preview shows, drawn as the explorer itself draws it. */
export function previewSvg(story: Story, graph: Graph, language: Language): string {
  const shown = openingCast(graph);
  const drawing = drawingOf(stillOf({ graph, shown, language, area: AREA }), "dark");
  const { counted, through } = PREVIEW_WORDS[language];
  const caption = {
    language,
    title: story.title[language],
    horizon: counted(shown.size, through(story.telling)),
    families: (family: keyof typeof FAMILY_NAMES) => FAMILY_NAMES[family][language],
    lights: story.lights.map(({ light, name }) => ({ light, name: name[language] })),
    signs: UNSIGNED,
    // A preview is of the picture as it opens: nothing is folded, and no lens is on.
    folded: "",
    through: [],
    sources: [],
  };
  return writeSvg(sheetOf(drawing, caption, { theme: "dark", form: SIZE.width / SIZE.height }), SIZE);
}
