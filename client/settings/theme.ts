import { z } from "zod";
import type { Theme } from "../look/palette.ts";

/** What the reader wants the stage to be: dark, light, or whatever their system is. */
export const ThemeWish = z.enum(["dark", "light", "system"]);
export type ThemeWish = z.infer<typeof ThemeWish>;

export type ThemeState = { wish: ThemeWish; system: Theme };

export type ThemeAction = { type: "wish"; wish: ThemeWish } | { type: "system"; system: Theme };

/** The stage is dark until somebody wishes otherwise. */
export const parseWish = (stored: string | null): ThemeWish => ThemeWish.catch("dark").parse(stored);

export const reduceTheme = (state: ThemeState, action: ThemeAction): ThemeState =>
  action.type === "wish" ? { ...state, wish: action.wish } : { ...state, system: action.system };

/** The theme to draw in. */
export const themeOf = ({ wish, system }: ThemeState): Theme => (wish === "system" ? system : wish);
