// Imports nothing: it runs while the rest of the page is still on its way.

/** What the reader's horizons are remembered under, in `client/horizon/answers.ts`. */
export const REMEMBERED = "ensemble.horizon";

const ID = /^[a-z0-9][a-z0-9-]*$/;

/**
 * What the page at an address will ask the API first, as far as that can be told from the address and from what
 * this browser remembers of the reader's horizons; nothing where the two have to be weighed against each other.
 */
export function addressesAsked(address: string, remembered: string | null): string[] {
  const { pathname, searchParams } = new URL(address);
  const horizons = read(remembered);
  const first = pathname.split("/")[1] ?? "";
  const named = ID.test(first) ? first : null;
  const story = named ?? only([...horizons.keys()]);
  if (!story || !ID.test(story)) return [];
  const own = horizons.get(story) ?? null;
  const linked = named ? searchParams.get("through") : null;
  if (horizons.has(story) && linked !== null && linked !== own) return [];
  const through = own === null ? "" : `?through=${own}`;
  return [`/api/stories/${story}${through}`, `/api/stories/${story}/ensemble${through}`];
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
