import { trianglesOf, type Felt, type Triangle } from "./triangles.ts";

/** How many tensions are told, the sharpest first. */
const MOST = 12;

export type Tension = { type: "torn" | "feud"; characters: [string, string, string] };

export type Balanced = {
  friendly: number;
  hostile: number;
  triangles: [number, number, number, number];
  balanced: number | null;
  byChance: number | null;
  tensions: Tension[];
};

/**
 * How balanced the feelings of a cast are. A triangle is balanced with none or two hostile sides: friends of friends
 * are friends, and a common enemy makes them (Heider: "Attitudes and cognitive organization", 1946; Cartwright and
 * Harary: "Structural balance", 1956). `triangles` counts them by hostile sides; `byChance` is the share of balanced
 * ones to be expected if each side were hostile as often as pairs are at all (as in Leskovec, Huttenlocher,
 * Kleinberg: "Signed networks in social media", 2010).
 */
export function balanceOf(felt: readonly Felt[]): Balanced {
  const friendly = felt.filter(({ feeling }) => feeling > 0).length;
  const hostile = felt.filter(({ feeling }) => feeling < 0).length;
  const triangles: Balanced["triangles"] = [0, 0, 0, 0];
  const tensions: { tension: Tension; sharpness: number }[] = [];
  for (const triangle of trianglesOf(felt)) {
    triangles[hostileSides(triangle)] += 1;
    const tension = tensionOf(triangle);
    if (tension) tensions.push({ tension, sharpness: sharpnessOf(triangle) });
  }
  const all = triangles.reduce((sum, count) => sum + count, 0);
  return {
    friendly,
    hostile,
    triangles,
    balanced: all === 0 ? null : (triangles[0] + triangles[2]) / all,
    byChance: all === 0 ? null : balancedByChance(friendly / (friendly + hostile)),
    tensions: tensions
      .toSorted((one, other) => other.sharpness - one.sharpness || order(one.tension, other.tension))
      .slice(0, MOST)
      .map(({ tension }) => tension),
  };
}

function hostileSides({ opposite }: Triangle): 0 | 1 | 2 | 3 {
  const [one, two, three] = opposite.map((feeling) => (feeling < 0 ? 1 : 0));
  const sides = (one ?? 0) + (two ?? 0) + (three ?? 0);
  return sides === 0 ? 0 : sides === 1 ? 1 : sides === 2 ? 2 : 3;
}

/** Who is opposite to the one hostile side is a friend of both at odds. */
function tensionOf(triangle: Triangle): Tension | null {
  const { corners, opposite } = triangle;
  const sides = hostileSides(triangle);
  if (sides === 3) return { type: "feud", characters: corners };
  if (sides !== 1) return null;
  const [first, second, third] = corners;
  if (opposite[0] < 0) return { type: "torn", characters: [first, second, third] };
  if (opposite[1] < 0) return { type: "torn", characters: [second, first, third] };
  return { type: "torn", characters: [third, first, second] };
}

/** As sharp as its mildest side is strong, then as all of them are. */
const sharpnessOf = ({ opposite }: Triangle): number => {
  const strengths = opposite.map(Math.abs);
  return Math.min(...strengths) * 10 + strengths.reduce((sum, strength) => sum + strength, 0);
};

const balancedByChance = (friendly: number): number => friendly ** 3 + 3 * friendly * (1 - friendly) ** 2;

const order = (one: Tension, other: Tension) =>
  one.characters.join(" ") < other.characters.join(" ") ? -1 : 1;
