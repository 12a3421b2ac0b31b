import { lazy } from "react";
import type { Pane } from "./pane.ts";

const CharacterCard = lazy(async () => ({
  default: (await import("../character/CharacterCard.tsx")).CharacterCard,
}));
const TiePanel = lazy(async () => ({ default: (await import("../tie/TiePanel.tsx")).TiePanel }));
const ScenePanel = lazy(async () => ({ default: (await import("../scene/ScenePanel.tsx")).ScenePanel }));
const PersonPanel = lazy(async () => ({ default: (await import("../person/PersonPanel.tsx")).PersonPanel }));
const CompanyPanel = lazy(async () => ({
  default: (await import("../company/CompanyPanel.tsx")).CompanyPanel,
}));
const WorkPanel = lazy(async () => ({ default: (await import("../work/WorkPanel.tsx")).WorkPanel }));
const PlacePanel = lazy(async () => ({ default: (await import("../place/PlacePanel.tsx")).PlacePanel }));
const ConnectionPanel = lazy(async () => ({
  default: (await import("../connection/ConnectionPanel.tsx")).ConnectionPanel,
}));

/** The page a panel holds. Each is fetched when it is first opened. */
export function PaneBody({ pane }: { pane: Pane }) {
  switch (pane.type) {
    case "character":
      return <CharacterCard id={pane.id} />;
    case "tie":
      return <TiePanel id={pane.id} />;
    case "scene":
      return <ScenePanel id={pane.id} />;
    case "person":
      return <PersonPanel id={pane.id} />;
    case "company":
      return <CompanyPanel id={pane.id} />;
    case "work":
      return <WorkPanel id={pane.id} />;
    case "place":
      return <PlacePanel id={pane.id} />;
    case "connection":
      return <ConnectionPanel />;
  }
}
