import { createContext, type RefObject } from "react";
import type { GraphCanvas } from "./graph-canvas.ts";

/** The picture that is drawn, for what is drawn beneath it. */
export const CanvasContext = createContext<RefObject<GraphCanvas | null> | null>(null);
