/** How strongly each of a row of things is linked with the others, by their places in the row; symmetric. */
export type Links = readonly ReadonlyMap<number, number>[];

/** What a move must gain in modularity to be made: less is rounding. */
const LEAST_GAIN = 1e-9;

/**
 * The circles of a web: a number for each thing, the same for those of one circle. Modularity is raised by
 * moving one thing at a time, then one circle at a time (Blondel, Guillaume, Lambiotte & Lefebvre, "Fast
 * unfolding of communities in large networks", 2008). Things are visited in the order given and nothing is
 * left to chance, so the same row always falls into the same circles.
 */
export function circlesOf(links: Links): number[] {
  const moved = moveEach(links);
  const count = new Set(moved).size;
  if (count === links.length) return moved;
  const larger = circlesOf(foldedBy(links, moved, count));
  return moved.map((circle) => larger[circle] ?? circle);
}

function moveEach(links: Links): number[] {
  const circles = links.map((_, at) => at);
  const degrees = links.map(degreeOf);
  const totals = new Map(degrees.entries());
  const whole = sum(degrees);
  for (let isMoving = whole > 0; isMoving;) {
    isMoving = false;
    for (const [at, of] of links.entries()) {
      const from = circles[at] ?? at;
      const degree = degrees[at] ?? 0;
      add(totals, from, -degree);
      const to = bestOf(
        toCircles(of, at, circles),
        from,
        (circle) => ((totals.get(circle) ?? 0) * degree) / whole,
      );
      add(totals, to, degree);
      circles[at] = to;
      if (to !== from) isMoving = true;
    }
  }
  return numbered(circles);
}

/** How strongly one thing is linked with each circle, itself left out. */
function toCircles(
  of: ReadonlyMap<number, number>,
  at: number,
  circles: readonly number[],
): Map<number, number> {
  const strengths = new Map<number, number>();
  for (const [other, weight] of of) if (other !== at) add(strengths, circles[other] ?? other, weight);
  return strengths;
}

/** The circle a thing gains most by joining; its own unless another is truly better. */
function bestOf(
  strengths: ReadonlyMap<number, number>,
  own: number,
  expected: (circle: number) => number,
): number {
  const gain = (circle: number) => (strengths.get(circle) ?? 0) - expected(circle);
  let best = own;
  for (const circle of [...strengths.keys()].toSorted((a, b) => a - b)) {
    if (gain(circle) > gain(best) + LEAST_GAIN) best = circle;
  }
  return best;
}

/** The web of the circles themselves; what is linked within one is a link of it with itself. */
function foldedBy(links: Links, circles: readonly number[], count: number): Links {
  const folded = Array.from({ length: count }, () => new Map<number, number>());
  for (const [at, of] of links.entries()) {
    const row = folded[circles[at] ?? at];
    for (const [other, weight] of of) if (row) add(row, circles[other] ?? other, weight);
  }
  return folded;
}

/** The same division, its circles numbered from 0 in the order in which they come up. */
function numbered(circles: readonly number[]): number[] {
  const numbers = new Map<number, number>();
  for (const circle of circles) if (!numbers.has(circle)) numbers.set(circle, numbers.size);
  return circles.map((circle) => numbers.get(circle) ?? circle);
}

const degreeOf = (of: ReadonlyMap<number, number>): number => sum([...of.values()]);
const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
const add = (to: Map<number, number>, key: number, weight: number) =>
  to.set(key, (to.get(key) ?? 0) + weight);
