import type { Family } from "#contract/kinds.ts";
import type { Light } from "#contract/words.ts";
import type { Sign } from "./signs.ts";

export type Theme = "dark" | "light";

/** The colours of tokens.css that a drawing surface needs as values; a test keeps the two alike. */
export type Palette = {
  ground: string;
  panel: string;
  raised: string;
  ink: string;
  quiet: string;
  dimmed: string;
  hairline: string;
  outline: string;
  accent: string;
  onAccent: string;
  lights: Record<"none" | 1 | 2 | 3, string>;
  families: Record<Family, string>;
  signs: Record<Sign, string>;
};

/** The colours of each theme. */
export const PALETTES: Record<Theme, Palette> = {
  dark: {
    ground: "#131118",
    panel: "#1b1822",
    raised: "#2b2635",
    ink: "#f2ecdf",
    quiet: "#a79fb0",
    dimmed: "#8a8295",
    hairline: "#35303f",
    outline: "#756d82",
    accent: "#f0c27b",
    onAccent: "#1b1408",
    lights: { none: "#b3abbd", 1: "#e9ab63", 2: "#93a9ff", 3: "#a8cc86" },
    families: {
      kinship: "#7fc8a9",
      love: "#f27d9b",
      work: "#a9a3b5",
      art: "#8fb8ff",
      friendship: "#e6c56a",
      power: "#c592f0",
      conflict: "#ff7a5c",
      presence: "#8fc7d6",
    },
    signs: { added: "#8ed6a0", gone: "#ff9a8a", changed: "#f0c27b" },
  },
  light: {
    ground: "#f7f3ea",
    panel: "#fffdf8",
    raised: "#ece4d7",
    ink: "#26202e",
    quiet: "#665d6e",
    dimmed: "#6f6677",
    hairline: "#ddd4c6",
    outline: "#877d8f",
    accent: "#9a5410",
    onAccent: "#fffdf8",
    lights: { none: "#655c6d", 1: "#9a5410", 2: "#4557bd", 3: "#4b6c20" },
    families: {
      kinship: "#1f7350",
      love: "#b92f57",
      work: "#6b6376",
      art: "#2860b8",
      friendship: "#80600a",
      power: "#7c3ab3",
      conflict: "#b93a1b",
      presence: "#1f6a80",
    },
    signs: { added: "#1d6b3a", gone: "#a83232", changed: "#8a5200" },
  },
};

/** The colour of a light; those who stand in none are neutral. */
export function lightColour(palette: Palette, light: Light): string {
  if (light === 1 || light === 2 || light === 3) return palette.lights[light];
  return palette.lights.none;
}
