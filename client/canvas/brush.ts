import type { Core, StylesheetJson } from "cytoscape";
import type { Theme } from "../look/palette.ts";
import { shownPalette } from "../look/shown-palette.ts";
import { LiveSheet } from "./live-sheet.ts";
import { monogramsIn } from "./monogram.ts";
import { paintBadge } from "./sign-badge.ts";
import type { Scale } from "./sizes.ts";
import { stylesheetOf, type Fonts } from "./stylesheet.ts";

const ARRIVED: Fonts = { serif: "Fraunces Variable, Georgia, serif", sans: "Inter Variable, sans-serif" };
const AWAITED: Fonts = { serif: "Georgia, serif", sans: "sans-serif" };

const FACES = [`600 16px "Fraunces Variable"`, `500 16px "Inter Variable"`];

/** When the fonts of the look can be drawn with. */
export const fontsArrive = () => Promise.all(FACES.map((face) => document.fonts.load(face)));

/** Paints the picture in a theme, at a scale, in the fonts that have arrived. It moves nothing. */
export class Brush {
  readonly #surfaces: Core[];
  #theme: Theme;
  #fonts = haveFonts() ? ARRIVED : AWAITED;
  #scale: Scale | null = null;
  #sheet: LiveSheet | null = null;

  constructor(cy: Core, theme: Theme) {
    this.#surfaces = [cy];
    this.#theme = theme;
  }

  /** Where only sizes or fonts are other ones, the rest stays as it is drawn. */
  paint(scale: Scale): void {
    this.#scale = scale;
    const sheet = this.#sheetAt(scale);
    const changed = this.#sheet?.take(sheet);
    if (changed) {
      for (const cy of this.#surfaces) cy.filter(changed.join()).updateStyle();
      return;
    }
    this.#sheet = new LiveSheet(sheet);
    for (const cy of this.#surfaces) cy.style(this.#sheet.json);
  }

  /** Paints another surface too, from now on. */
  paintAlso(cy: Core): void {
    this.#surfaces.push(cy);
    if (this.#sheet) cy.style(this.#sheet.json);
  }

  #sheetAt(scale: Scale): StylesheetJson {
    const palette = shownPalette(this.#theme);
    const fonts = this.#fonts;
    return stylesheetOf({ palette, scale, fonts, paint: monogramsIn(fonts.serif), badge: paintBadge });
  }

  /** Takes another theme. */
  use(theme: Theme): void {
    if (theme === this.#theme) return;
    this.#theme = theme;
    if (this.#scale) this.paint(this.#scale);
  }

  /** Takes the fonts of the look, now that they can be drawn with. */
  useFonts(): void {
    if (this.#fonts === ARRIVED) return;
    this.#fonts = ARRIVED;
    if (this.#scale) this.paint(this.#scale);
  }
}

const haveFonts = (): boolean => FACES.every((face) => document.fonts.check(face));
