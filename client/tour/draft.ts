import { z } from "zod";
import { MOST } from "./tour.ts";

const DraftStep = z.object({ address: z.string(), caption: z.string().max(MOST.caption) });

/** A tour in the making, kept in this browser; `taken` is the view that was taken out last. */
export const Draft = z.object({
  isOpen: z.boolean(),
  title: z.string().max(MOST.title),
  steps: z.array(DraftStep).max(MOST.steps),
  taken: z.object({ step: DraftStep, at: z.int().min(0) }).nullable(),
});
export type Draft = z.infer<typeof Draft>;

export const EMPTY: Draft = { isOpen: false, title: "", steps: [], taken: null };

export type DraftAction =
  | { type: "open" | "close" | "clear" }
  | { type: "restore" }
  | { type: "title"; title: string }
  | { type: "add"; address: string }
  | { type: "caption"; at: number; caption: string }
  | { type: "move"; at: number; by: 1 | -1 }
  | { type: "remove"; at: number };

/** The tour in the making after an action. */
export function reduceDraft(draft: Draft, action: DraftAction): Draft {
  switch (action.type) {
    case "open":
      return { ...draft, isOpen: true };
    case "close":
      return { ...draft, isOpen: false, taken: null };
    case "clear":
      return { ...EMPTY, isOpen: true };
    case "title":
      return { ...draft, title: action.title.slice(0, MOST.title) };
    default:
      return { ...draft, ...changed(draft, action) };
  }
}

type Change = Pick<Draft, "steps"> & Partial<Pick<Draft, "taken">>;

function changed(
  { steps, taken }: Draft,
  action: Extract<DraftAction, { type: "add" | "caption" | "move" | "remove" | "restore" }>,
): Change {
  switch (action.type) {
    case "add":
      return {
        steps: [...steps, { address: action.address, caption: "" }].slice(0, MOST.steps),
        taken: null,
      };
    case "caption": {
      const caption = action.caption.slice(0, MOST.caption);
      return { steps: steps.map((step, index) => (index === action.at ? { ...step, caption } : step)) };
    }
    case "move":
      return { steps: moved(steps, action.at, action.at + action.by) };
    case "remove": {
      const step = steps[action.at];
      return { steps: steps.toSpliced(action.at, 1), taken: step ? { step, at: action.at } : null };
    }
    case "restore":
      return { steps: taken ? steps.toSpliced(taken.at, 0, taken.step) : steps, taken: null };
  }
}

function moved<Item>(items: Item[], from: number, to: number): Item[] {
  const item = items[from];
  if (item === undefined || to < 0 || to >= items.length) return items;
  return items.toSpliced(from, 1).toSpliced(to, 0, item);
}
