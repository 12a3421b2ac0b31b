import { createContext } from "react";
import type { AwayWatch } from "./away-watch.ts";

export const AwayContext = createContext<AwayWatch | null>(null);
