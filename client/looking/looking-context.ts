import { createContext, useContext } from "react";
import type { Through } from "../horizon/through.ts";
import type { Address } from "./address.ts";
import type { Looking } from "./looking.ts";
import type { Action } from "./reducer.ts";

export type LookingState = {
  looking: Looking;
  look: (action: Action) => void;
  /** Opens an address of the story as a link would. */
  visit: (address: Address) => void;
  /** The horizon the address was written at; `useHorizon` knows the one that holds. */
  linked: Through;
  /** Writes the horizon into the address. Only client/horizon does. */
  setLinked: (through: Through, replacing?: boolean) => void;
};

export const LookingContext = createContext<LookingState | null>(null);

/** What the reader is looking at, and how to look at something else. */
export function useLooking(): LookingState {
  const state = useContext(LookingContext);
  if (!state) throw new Error("useLooking needs a LookingProvider above it.");
  return state;
}
