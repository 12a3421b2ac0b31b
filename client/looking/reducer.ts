import type { Family, Kind } from "#contract/kinds.ts";
import type { Position } from "#contract/telling.ts";
import type { CharacterId, CompanyId, InstallmentId, StoryId } from "#contract/words.ts";
import type { Arranged } from "./arranged.ts";
import { acrossOf, connectionOf, type Asking } from "./asked.ts";
import { toggleCompany, toggleFamily, toggleKind } from "./filter.ts";
import type { HullId } from "./hull.ts";
import { changeLens, toggleLens, type LensId } from "./lens.ts";
import {
  isCompared,
  lookingAt,
  type ConnectionAsked,
  type Focus,
  type Looking,
  type Order,
  type Since,
  type View,
} from "./looking.ts";

export type Action =
  | { type: "story"; story: StoryId }
  | { type: "view"; view: View; since?: Since }
  | { type: "focus"; focus: Focus }
  | { type: "close" }
  | { type: "toggleFamily"; family: Family }
  | { type: "toggleKind"; kind: Kind }
  | { type: "toggleCompany"; company: CompanyId }
  | { type: "toggleFold"; company: CompanyId }
  | { type: "clearFilters" }
  | { type: "toggleLens"; lens: LensId }
  | { type: "changeLens"; lens: LensId; into: LensId }
  | { type: "clearLenses" }
  | { type: "hulls"; hulls: HullId[] }
  | { type: "showAll" }
  | { type: "showLeads" }
  | { type: "bring"; characters: CharacterId[] }
  | ({ type: "connect" } & Asking)
  | { type: "without"; without: CharacterId[] }
  | { type: "across"; from: CompanyId; to?: CompanyId }
  | { type: "chain"; chain: number }
  | { type: "since"; since: Since | null }
  | { type: "part"; part: InstallmentId | null }
  | { type: "compare"; with: InstallmentId }
  | { type: "compareRather"; with: InstallmentId }
  | { type: "endComparison" }
  | { type: "seeAs"; character: CharacterId | null }
  | { type: "order"; order: Order }
  | { type: "at"; at: Position | null }
  | { type: "arrange"; arranged: Partial<Arranged> }
  | { type: "endTour" };

/** What the reader looks at after an action. */
export function reduce(looking: Looking, action: Action): Looking {
  switch (action.type) {
    case "story":
      return lookingAt(action.story);
    case "view":
      return viewed(looking, action.view, action.since);
    case "focus":
      return focused(looking, action.focus);
    case "close":
      return closed(looking);
    case "connect":
      return connected(looking, action);
    case "across":
      return { ...looking, ...JOINING, across: acrossOf(action.from, action.to) };
    case "since":
      return { ...looking, since: action.since };
    case "part":
      return { ...looking, part: action.part };
    case "compare":
      return compared(looking, action.with);
    case "compareRather":
      return { ...looking, compare: action.with };
    case "endComparison":
      return { ...looking, compare: null };
    case "seeAs":
      return { ...looking, asSeenBy: action.character, compare: null };
    case "order":
      return { ...looking, order: action.order, at: null, compare: null };
    case "at":
      return looking.order === "happened" ? { ...looking, at: action.at } : looking;
    case "endTour":
      return { ...looking, tour: null };
    default:
      return refined(looking, action);
  }
}

/** A comparison goes along where moments can be compared. */
const viewed = (looking: Looking, view: View, since: Since | null = null): Looking => ({
  ...looking,
  view,
  since,
  compare: isCompared(view) ? looking.compare : null,
});

/** Moments are compared with nothing on top, in the order told and with the reader's own eyes. */
const COMPARING = {
  since: null,
  focus: null,
  connection: null,
  across: null,
  order: "told",
  at: null,
  asSeenBy: null,
} as const;

const compared = (looking: Looking, compare: InstallmentId): Looking => ({
  ...looking,
  ...COMPARING,
  view: isCompared(looking.view) ? looking.view : "network",
  compare,
});

/** What joins somebody lies beneath no page, and nothing is compared the while. */
const JOINING = { focus: null, compare: null, connection: null, across: null } as const;

/** What lies on top is put away first: a page, then the chains or the comparison beneath it. */
function closed(looking: Looking): Looking {
  if (looking.focus) return { ...looking, focus: null };
  if (looking.connection) return { ...looking, connection: null };
  return looking.across ? { ...looking, across: null } : { ...looking, compare: null };
}

type Refining = Extract<
  Action,
  {
    type:
      | "chain"
      | "without"
      | "toggleFamily"
      | "toggleKind"
      | "toggleCompany"
      | "toggleFold"
      | "clearFilters"
      | "toggleLens"
      | "changeLens"
      | "clearLenses"
      | "hulls"
      | "showAll"
      | "showLeads"
      | "bring"
      | "arrange";
  }
>;

function refined(looking: Looking, action: Refining): Looking {
  switch (action.type) {
    case "chain":
      return rechained(looking, { chain: action.chain });
    case "without":
      return rechained(looking, { without: action.without, chain: 0 });
    case "toggleFamily":
      return { ...looking, ...toggleFamily(looking, action.family) };
    case "toggleKind":
      return { ...looking, ...toggleKind(looking, action.kind) };
    case "toggleCompany":
      return { ...looking, companies: toggleCompany(looking.companies, action.company) };
    case "toggleFold":
      return { ...looking, folded: toggleCompany(looking.folded, action.company) };
    case "clearFilters":
      return { ...looking, families: [], kinds: [], companies: [] };
    case "toggleLens":
      return { ...looking, lenses: toggleLens(looking.lenses, action.lens) };
    case "changeLens":
      return { ...looking, lenses: changeLens(looking.lenses, action.lens, action.into) };
    case "clearLenses":
      return { ...looking, lenses: [] };
    case "hulls":
      return { ...looking, hulls: action.hulls };
    case "showAll":
      return { ...looking, whole: true };
    case "showLeads":
      return { ...looking, whole: false, brought: [] };
    case "arrange":
      return { ...looking, arranged: { ...looking.arranged, ...action.arranged } };
    case "bring":
      return { ...looking, brought: [...new Set([...looking.brought, ...action.characters])] };
  }
}

/**
 * While the second of two to be connected is awaited, choosing a character answers that. An
 * installment is read in its own view, every other thing beside the view at hand.
 */
function focused(looking: Looking, focus: Focus): Looking {
  const { connection } = looking;
  if (connection?.to === null && focus.type === "character") {
    return connected(looking, { from: connection.from, to: focus.id });
  }
  if (focus.type !== "installment") return { ...looking, focus };
  return { ...looking, focus, view: "installments", since: null, compare: null };
}

const rechained = (looking: Looking, changed: Partial<ConnectionAsked>): Looking =>
  looking.connection
    ? { ...looking, connection: connectionOf({ ...looking.connection, ...changed }) }
    : looking;

const connected = (looking: Looking, asking: Asking): Looking => ({
  ...looking,
  ...JOINING,
  connection: connectionOf(asking),
});
