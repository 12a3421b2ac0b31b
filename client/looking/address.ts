import { z } from "zod";
import { Family, Kind } from "#contract/kinds.ts";
import { CharacterId, CompanyId, InstallmentId, StoryId } from "#contract/words.ts";
import { Through } from "../horizon/through.ts";
import { readArranged, writeArranged } from "./arranged.ts";
import { acrossOf, connectionOf } from "./asked.ts";
import { canonical } from "./filter.ts";
import { HullId } from "./hull.ts";
import { LensId, MOST_LENSES } from "./lens.ts";
import { Focus, lookingAt, Order, Since, View, type Looking, type TourAt } from "./looking.ts";

/** What an address says: what is looked at, and the horizon it was written at. */
export type Address = { looking: Looking; through: Through };

const FOCUS_TYPES = Focus.options.map((option) => option.shape.type.value);

/** Writes an address, path and query, that `fromAddress` reads back to the same. */
export function toAddress({ looking, through }: Address): string {
  const { story, view, focus, connection, families, kinds, companies, whole, brought } = looking;
  const { since, part, compare, asSeenBy, order, at, across, lenses, hulls, folded, tour, arranged } =
    looking;
  const path = view === "network" ? `/${story}` : `/${story}/${view}`;
  const parts = [
    ["through", through],
    ["since", since],
    ["part", part],
    ["compare", compare],
    ["as-seen-by", asSeenBy],
    ["order", order === "told" ? null : order],
    ["at", at === null ? null : String(at)],
    [focus?.type ?? "", focus?.id],
    ["from", connection?.from],
    ["to", connection?.to],
    ["third", connection?.third],
    ["without", connection?.without.join(",")],
    ["chain", connection && connection.chain > 0 ? String(connection.chain + 1) : null],
    ["between", across && [across.from, ...(across.to ? [across.to] : [])].join(",")],
    ["families", families.join(",")],
    ["kinds", kinds.join(",")],
    ["companies", companies.join(",")],
    ["lenses", lenses.join(",")],
    ["hulls", hulls.join(",")],
    ["folded", folded.join(",")],
    ["cast", whole ? "everyone" : null],
    ["with", brought.join(",")],
    ...writeArranged(arranged),
    ["step", tour && String(tour.at + 1)],
    ["tour", tour?.token],
  ] as const;
  const query = parts.flatMap(([name, value]) => (value ? [`${name}=${value}`] : [])).join("&");
  return query === "" ? path : `${path}?${query}`;
}

/** Reads an address; null when it names no story. What makes no sense in it is dropped. */
export function fromAddress(address: string): Address | null {
  const { pathname, searchParams } = new URL(address, "http://ensemble.invalid");
  const [, first, second] = pathname.split("/");
  const story = StoryId.safeParse(first);
  if (!story.success) return null;
  const listed = <Item extends z.ZodType>(name: string, item: Item) => readList(searchParams.get(name), item);
  const filter = canonical({ families: listed("families", Family), kinds: listed("kinds", Kind) });
  const looking: Looking = {
    ...lookingAt(story.data),
    ...filter,
    view: View.catch("network").parse(second),
    focus: readFocus(searchParams),
    connection: readConnection(searchParams, listed("without", CharacterId)),
    across: readAcross(listed("between", CompanyId)),
    companies: listed("companies", CompanyId).toSorted(),
    lenses: listed("lenses", LensId).slice(0, MOST_LENSES),
    hulls: listed("hulls", HullId),
    folded: listed("folded", CompanyId).toSorted(),
    whole: searchParams.get("cast") === "everyone",
    brought: listed("with", CharacterId),
    ...readOrder(searchParams),
    since: Since.nullable().catch(null).parse(searchParams.get("since")),
    part: InstallmentId.nullable().catch(null).parse(searchParams.get("part")),
    compare: InstallmentId.nullable().catch(null).parse(searchParams.get("compare")),
    tour: readTour(searchParams),
    arranged: readArranged(searchParams),
    asSeenBy: CharacterId.nullable().catch(null).parse(searchParams.get("as-seen-by")),
  };
  return { looking, through: Through.catch(undefined).parse(searchParams.get("through") ?? undefined) };
}

/** The address of a view of the story, for a real link: it opens in another tab too. */
export const addressOf = (looking: Looking, through: Through): string => toAddress({ looking, through });

function readList<Item extends z.ZodType>(written: string | null, item: Item): z.output<Item>[] {
  const read = (written ?? "").split(",").flatMap((one) => {
    const parsed = item.safeParse(one);
    return parsed.success ? [parsed.data] : [];
  });
  return [...new Set(read)];
}

function readFocus(params: URLSearchParams): Focus | null {
  for (const type of FOCUS_TYPES) {
    const focus = Focus.safeParse({ type, id: params.get(type) });
    if (focus.success) return focus.data;
  }
  return null;
}

const Moment = z
  .string()
  .regex(/^\d{1,7}$/)
  .transform(Number)
  .nullable()
  .catch(null);

/** As it is told there is no other moment than the horizon. */
function readOrder(params: URLSearchParams): Pick<Looking, "order" | "at"> {
  const order = Order.catch("told").parse(params.get("order"));
  return { order, at: order === "happened" ? Moment.parse(params.get("at")) : null };
}

const TourToken = z.string().regex(/^[\w-]{1,9000}$/);
const TourStep = z.coerce.number().int().min(1).max(99).catch(1);

function readTour(params: URLSearchParams): TourAt | null {
  const token = TourToken.safeParse(params.get("tour"));
  return token.success ? { token: token.data, at: TourStep.parse(params.get("step")) - 1 } : null;
}

const Chain = z.coerce.number().int().min(1).max(99).catch(1);

const Other = CharacterId.nullable().catch(null);

function readConnection(params: URLSearchParams, without: CharacterId[]): Looking["connection"] {
  const from = CharacterId.safeParse(params.get("from"));
  if (!from.success) return null;
  const [to, third] = [Other.parse(params.get("to")), Other.parse(params.get("third"))];
  return connectionOf({ from: from.data, to, third, without, chain: Chain.parse(params.get("chain")) - 1 });
}

const readAcross = ([from, to]: CompanyId[]): Looking["across"] => (from ? acrossOf(from, to) : null);
