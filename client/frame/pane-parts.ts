import { part } from "../part/part.ts";

/** The pages of the panel, by the type of what is looked at. Each is fetched when it is first opened. */
export const PANE_PARTS = {
  character: part(async () => (await import("../character/CharacterCard.tsx")).CharacterCard),
  tie: part(async () => (await import("../tie/TiePanel.tsx")).TiePanel),
  scene: part(async () => (await import("../scene/ScenePanel.tsx")).ScenePanel),
  person: part(async () => (await import("../person/PersonPanel.tsx")).PersonPanel),
  company: part(async () => (await import("../company/CompanyPanel.tsx")).CompanyPanel),
  work: part(async () => (await import("../work/WorkPanel.tsx")).WorkPanel),
  place: part(async () => (await import("../place/PlacePanel.tsx")).PlacePanel),
  connection: part(async () => (await import("../connection/ConnectionPanel.tsx")).ConnectionPanel),
  connectors: part(async () => (await import("../across/ConnectorsPanel.tsx")).ConnectorsPanel),
  comparison: part(async () => (await import("../compare/ComparisonPanel.tsx")).ComparisonPanel),
};
