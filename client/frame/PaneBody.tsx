import type { Pane } from "./pane.ts";
import { PANE_PARTS as Parts } from "./pane-parts.ts";

/** The page that a panel holds. */
export function PaneBody({ pane }: { pane: Pane }) {
  switch (pane.type) {
    case "character":
      return <Parts.character id={pane.id} />;
    case "tie":
      return <Parts.tie id={pane.id} />;
    case "scene":
      return <Parts.scene id={pane.id} />;
    case "person":
      return <Parts.person id={pane.id} />;
    case "company":
      return <Parts.company id={pane.id} />;
    case "work":
      return <Parts.work id={pane.id} />;
    case "place":
      return <Parts.place id={pane.id} />;
    case "connection":
      return <Parts.connection />;
    case "connectors":
      return <Parts.connectors />;
    case "comparison":
      return <Parts.comparison />;
  }
}
