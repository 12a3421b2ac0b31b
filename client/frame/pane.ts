import { isCompared, type Focus, type Looking } from "../looking/looking.ts";

/** What the panel beside the view shows; `key` changes when it turns to another page. */
export type Pane =
  | (Exclude<Focus, { type: "installment" }> & { key: string })
  | { type: "connection" | "connectors" | "comparison"; key: string };

type Shown = Pick<Looking, "focus" | "connection" | "across" | "compare" | "view">;

/**
 * The focused thing, else the connection or comparison that was asked for. An installment opens in its own view
 * instead, and moments are compared in the picture and in the table.
 */
export function paneOf({ focus, connection, across, compare, view }: Shown): Pane | null {
  if (focus && focus.type !== "installment") return { ...focus, key: `${focus.type} ${focus.id}` };
  if (connection) return { type: "connection", key: "connection" };
  if (across) return { type: "connectors", key: "connectors" };
  return compare && isCompared(view) ? { type: "comparison", key: "comparison" } : null;
}
