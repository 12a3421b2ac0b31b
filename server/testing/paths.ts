import { everyEndpoint } from "#contract/every-endpoint.ts";
import { Family } from "#contract/kinds.ts";

/** Ids by the parameter that takes them. */
export type Ids = Record<
  "character" | "tie" | "person" | "company" | "work" | "place" | "installment" | "scene",
  string[]
>;

/**
 * Every address of the API that reads a story, for one horizon: each endpoint with each id there is, known at
 * the horizon or not, and each parameter that shapes an answer.
 */
export function pathsOf(story: string, through: string, ids: Ids, words: string[]): string[] {
  const base = Object.values(everyEndpoint).filter(({ path }) => path.startsWith("/api/stories/:story"));
  return base
    .flatMap(({ path }) => variants(path.replace(":story", story), ids, words))
    .map((path) => `${path}${path.includes("?") ? "&" : "?"}through=${through}`);
}

function variants(path: string, ids: Ids, words: string[]): string[] {
  const parameter = /:(\w+)/.exec(path)?.[1];
  if (isParameter(parameter))
    return ids[parameter].flatMap((id) => variants(path.replace(`:${parameter}`, id), ids, words));
  const pairs = ids.character.slice(0, 6);
  if (path.endsWith("/connections")) return pairs.flatMap((from) => connectionsOf(path, from, pairs));
  if (path.endsWith("/connectors"))
    return ids.company.flatMap((from) => ids.company.map((to) => `${path}?from=${from}&to=${to}`));
  if (path.endsWith("/changes")) return [path, ...ids.installment.map((from) => `${path}?from=${from}`)];
  if (path.endsWith("/search"))
    return words.map((word) => `${path}?text=${encodeURIComponent(word)}&limit=50`);
  // It exists to tell one thing past the horizon; revelation.db.test.ts sees to it that it is that one.
  if (path.endsWith("/revelation")) return [];
  if (path.endsWith("/neighbourhood")) return [1, 3].map((depth) => `${path}?depth=${depth}`);
  if (path.endsWith("/people"))
    return [path, `${path}?limit=1`, ...ids.work.map((work) => `${path}?work=${work}`)];
  if (path.endsWith("/ensemble")) return [path, ...filters(path, ids)];
  if (path.endsWith("/storylines"))
    return [
      path,
      ...ids.installment.map((part) => `${path}?part=${part}`),
      ...ids.character.slice(0, 8).map((seer) => `${path}?asSeenBy=${seer}`),
    ];
  if (/\/(insight|trend|sentiments)$/.test(path))
    return [path, ...ids.character.slice(0, 3).map((seer) => `${path}?asSeenBy=${seer}`)];
  return [path];
}

/** One with each of the others; and with the first three of those by threes, around somebody, and as they know it. */
function connectionsOf(path: string, from: string, others: string[]): string[] {
  const [second, third, fourth] = others.filter((id) => id !== from);
  const asked = `${path}?from=${from}&to=${second}`;
  return [
    ...others.map((to) => `${path}?from=${from}&to=${to}`),
    `${asked}&third=${third}`,
    `${asked}&without=${third},${fourth}`,
    `${asked}&third=${fourth}&asSeenBy=${from}`,
  ];
}

function filters(path: string, ids: Ids): string[] {
  return [
    ...Family.options.map((family) => `${path}?family=${family}`),
    ...ids.company.map((company) => `${path}?company=${company}`),
    ...ids.installment.map((installment) => `${path}?installment=${installment}`),
    ...ids.character.slice(0, 8).map((seer) => `${path}?asSeenBy=${seer}`),
  ];
}

const PARAMETERS = new Set([
  "character",
  "tie",
  "person",
  "company",
  "work",
  "place",
  "installment",
  "scene",
]);
function isParameter(name: string | undefined): name is keyof Ids {
  return name !== undefined && PARAMETERS.has(name);
}
