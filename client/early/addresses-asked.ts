// Imports nothing: it runs while the rest of the page is still on its way.

/** What the reader's horizons are remembered under, in `client/horizon/answers.ts`. */
export const REMEMBERED = "ensemble.horizon";

/** What the reader wants to be told ahead is remembered under, in `client/horizon/wishes.ts`. */
export const WISHED = "ensemble.reveal";

const ID = /^[a-z0-9][a-z0-9-]*$/;

/**
 * What the page at an address will ask the API first, as far as that can be told from the address and from what
 * this browser remembers of the reader's horizons; nothing where the two have to be weighed against each other, or
 * where the reader wants to be told more than they have seen.
 */
export function addressesAsked(
  address: string,
  remembered: string | null,
  wished: string | null = null,
): string[] {
  const { pathname, searchParams } = new URL(address);
  // A frame of another page is bound by its address: what is remembered is not asked for there.
  if (pathname.startsWith("/embed/")) return [];
  const horizons = read(remembered);
  const first = pathname.split("/")[1] ?? "";
  const named = ID.test(first) ? first : null;
  const story = named ?? only([...horizons.keys()]);
  if (!story || !ID.test(story)) return [];
  if (hasLevels(wished, story)) return [];
  const own = horizons.get(story) ?? null;
  const linked = named ? searchParams.get("through") : null;
  if (horizons.has(story) && linked !== null && linked !== own) return [];
  const seer = named ? searchParams.get("as-seen-by") : null;
  const through = own === null ? [] : [`through=${own}`];
  const asSeenBy = seer !== null && ID.test(seer) ? [`asSeenBy=${seer}`] : [];
  return [
    withQuery(`/api/stories/${story}`, through),
    withQuery(`/api/stories/${story}/ensemble`, [...through, ...asSeenBy]),
  ];
}

const withQuery = (path: string, parts: string[]): string =>
  parts.length === 0 ? path : `${path}?${parts.join("&")}`;

function hasLevels(wished: string | null, story: string): boolean {
  const levels: unknown = Reflect.get(asObject(Reflect.get(objectIn(wished), story)), "levels");
  return Array.isArray(levels) && levels.length > 0;
}

/** How far the reader is in each story this browser knows of; null where they would not say. */
function read(remembered: string | null): Map<string, string | null> {
  const answers = objectIn(remembered);
  return new Map(Object.keys(answers).map((story) => [story, seenIn(Reflect.get(answers, story))]));
}

function objectIn(text: string | null): object {
  try {
    return asObject(JSON.parse(text ?? "{}"));
  } catch {
    return {};
  }
}

function seenIn(answer: unknown): string | null {
  const seen: unknown = Reflect.get(asObject(answer), "seen");
  return typeof seen === "string" && ID.test(seen) ? seen : null;
}

const asObject = (value: unknown): object => (typeof value === "object" && value !== null ? value : {});

const only = <Item>([first, ...others]: readonly Item[]): Item | undefined =>
  others.length === 0 ? first : undefined;
