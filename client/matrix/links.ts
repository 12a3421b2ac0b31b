import type { GraphCharacter, GraphTie } from "#contract/graph.ts";
import type { Links } from "./circles.ts";

/** How strongly the characters of a row are tied: ties between two weigh together, whichever way they go. */
export function linksOf(characters: readonly GraphCharacter[], ties: readonly GraphTie[]): Links {
  const places = new Map(characters.map(({ id }, at) => [id, at]));
  const links = characters.map(() => new Map<number, number>());
  for (const { from, to, strength } of ties) {
    const [one, other] = [places.get(from), places.get(to)];
    if (one === undefined || other === undefined || one === other) continue;
    add(links[one], other, strength);
    add(links[other], one, strength);
  }
  return links;
}

/** The links between the circles of a row, by the circles' numbers. */
export function linksBetween(links: Links, circles: readonly number[], count: number): Links {
  const between = Array.from({ length: count }, () => new Map<number, number>());
  for (const [at, of] of links.entries()) {
    for (const [other, weight] of of) {
      const [own, to] = [circles[at] ?? at, circles[other] ?? other];
      if (own !== to) add(between[own], to, weight);
    }
  }
  return between;
}

/** The links among some of a row, by their places among those. */
export function linksWithin(links: Links, members: readonly number[]): Links {
  const places = new Map(members.map((at, place) => [at, place]));
  return members.map((at) => {
    const within = new Map<number, number>();
    for (const [other, weight] of links[at] ?? []) {
      const place = places.get(other);
      if (place !== undefined) within.set(place, weight);
    }
    return within;
  });
}

function add(to: Map<number, number> | undefined, key: number, weight: number): void {
  to?.set(key, (to.get(key) ?? 0) + weight);
}
