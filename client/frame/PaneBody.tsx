import { part } from "../part/part.ts";
import type { Pane } from "./pane.ts";

const CharacterCard = part(async () => (await import("../character/CharacterCard.tsx")).CharacterCard);
const TiePanel = part(async () => (await import("../tie/TiePanel.tsx")).TiePanel);
const ScenePanel = part(async () => (await import("../scene/ScenePanel.tsx")).ScenePanel);
const PersonPanel = part(async () => (await import("../person/PersonPanel.tsx")).PersonPanel);
const CompanyPanel = part(async () => (await import("../company/CompanyPanel.tsx")).CompanyPanel);
const WorkPanel = part(async () => (await import("../work/WorkPanel.tsx")).WorkPanel);
const PlacePanel = part(async () => (await import("../place/PlacePanel.tsx")).PlacePanel);
const ConnectionPanel = part(async () => (await import("../connection/ConnectionPanel.tsx")).ConnectionPanel);
const ConnectorsPanel = part(async () => (await import("../across/ConnectorsPanel.tsx")).ConnectorsPanel);
const ComparisonPanel = part(async () => (await import("../compare/ComparisonPanel.tsx")).ComparisonPanel);

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
    case "connectors":
      return <ConnectorsPanel />;
    case "comparison":
      return <ComparisonPanel />;
  }
}
