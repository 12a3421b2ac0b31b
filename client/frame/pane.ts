import type { Focus, Looking } from "../looking/looking.ts";

/** What the panel beside the view shows; `key` changes when it turns to another page. */
export type Pane =
  | (Exclude<Focus, { type: "installment" }> & { key: string })
  | { type: "connection"; key: string };

/** The focused thing, else the connection that was asked for. An installment opens in its own view instead. */
export function paneOf({ focus, connection }: Pick<Looking, "focus" | "connection">): Pane | null {
  if (focus && focus.type !== "installment") return { ...focus, key: `${focus.type} ${focus.id}` };
  return connection ? { type: "connection", key: "connection" } : null;
}
