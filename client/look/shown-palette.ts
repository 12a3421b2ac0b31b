import { PALETTES, type Palette, type Theme } from "./palette.ts";

/** Whether the reader's system chooses the colours, as in the contrast themes of Windows. */
export const FORCED = "(forced-colors: active)";

/** The colours to draw on the screen with: those of the theme, unless the reader's system chooses them. */
export const shownPalette = (theme: Theme): Palette =>
  matchMedia(FORCED).matches ? systemPalette(systemColour) : PALETTES[theme];

/** A hue that is of no palette, as it is drawn on the screen. */
export const shownHue = (hue: string): string =>
  matchMedia(FORCED).matches ? systemColour("CanvasText") : hue;

/** A palette of the few colours of a system, as #rrggbb; what differs by hue elsewhere differs by its dash and sign alone. */
export function systemPalette(colour: (name: string) => string): Palette {
  const [ground, ink] = [colour("Canvas"), colour("CanvasText")];
  const { lights, families, signs } = PALETTES.dark;
  return {
    ground,
    panel: ground,
    raised: ground,
    ink,
    quiet: ink,
    dimmed: colour("GrayText"),
    hairline: ink,
    outline: ink,
    accent: colour("Highlight"),
    onAccent: colour("HighlightText"),
    lights: allIn(lights, ink),
    families: allIn(families, ink),
    signs: allIn(signs, ink),
  };
}

const allIn = <Colours extends Record<string, string>>(colours: Colours, one: string): Colours => {
  const changed = { ...colours };
  for (const name in changed) Object.assign(changed, { [name]: one });
  return changed;
};

/** What a system colour is at the moment: only a style that is worked out says so. */
function systemColour(name: string): string {
  const probe = document.createElement("i");
  probe.style.color = name;
  document.documentElement.append(probe);
  const channels = getComputedStyle(probe).color.match(/\d+/g) ?? [];
  probe.remove();
  const hex = channels.slice(0, 3).map((channel) => Number(channel).toString(16).padStart(2, "0"));
  return `#${hex.join("")}`;
}
