import { createContext, useContext } from "react";
import type { Theme } from "../look/palette.ts";
import type { ThemeWish } from "./theme.ts";

export type ThemeChoice = { theme: Theme; wish: ThemeWish; setWish: (wish: ThemeWish) => void };

export const ThemeContext = createContext<ThemeChoice>({ theme: "dark", wish: "dark", setWish: () => {} });

/** The theme that is drawn in, what the reader wished for, and how to wish for another. */
export const useTheme = (): ThemeChoice => useContext(ThemeContext);
