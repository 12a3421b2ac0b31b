import { useEffect, useReducer, type ReactNode } from "react";
import { PALETTES, type Theme } from "../look/palette.ts";
import { FORCED } from "../look/shown-palette.ts";
import { readStored, store } from "../ui/storage.ts";
import { useMedia } from "../ui/use-media.ts";
import { ThemeContext } from "./theme-context.ts";
import { parseWish, reduceTheme, themeOf, type ThemeWish } from "./theme.ts";

const KEY = "ensemble.theme";
const LIGHT = "(prefers-color-scheme: light)";

const systemTheme = (): Theme => (matchMedia(LIGHT).matches ? "light" : "dark");

/** Keeps the reader's theme, remembers it in this browser and dresses the page in it. */
export function ThemeProvider({ children }: { children: ReactNode }) {
  const [state, dispatch] = useReducer(reduceTheme, null, () => ({
    wish: parseWish(readStored(KEY)),
    system: systemTheme(),
  }));
  const theme = themeOf(state);
  const isForced = useMedia(FORCED);

  useEffect(() => {
    const query = matchMedia(LIGHT);
    const turn = () => dispatch({ type: "system", system: systemTheme() });
    query.addEventListener("change", turn);
    return () => query.removeEventListener("change", turn);
  }, []);
  useEffect(() => dress(theme), [theme]);

  const setWish = (wish: ThemeWish) => {
    store(KEY, wish);
    dispatch({ type: "wish", wish });
  };
  // What is painted is painted anew where the system takes the colours over, or gives them back.
  return (
    <ThemeContext key={String(isForced)} value={{ theme, wish: state.wish, setWish }}>
      {children}
    </ThemeContext>
  );
}

function dress(theme: Theme): void {
  document.documentElement.dataset["theme"] = theme;
  document.querySelector("meta[name=theme-color]")?.setAttribute("content", PALETTES[theme].ground);
}
