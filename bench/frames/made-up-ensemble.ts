import { Ensemble } from "#contract/graph.ts";
import { familyOf, type Kind } from "#contract/kinds.ts";
import { randomFrom } from "../layout/made-up-story.ts";

/** How many ties there are for each character, about as many as in Étoile. */
const TIES_EACH = 3.5;
/** The share of ties between those who stand close together: a layout brings those who are tied close. */
const CLOSE = 0.75;
const KINDS: readonly Kind[] = [
  "PARENT_OF",
  "ROMANCE_WITH",
  "COLLEAGUE_OF",
  "MENTOR_OF",
  "FRIEND_OF",
  "FUNDS",
  "OPPOSES",
];
const COMPANIES = ["opera", "ballet", "school", "press"] as const;
const GOLDEN_ANGLE = Math.PI * (3 - Math.sqrt(5));

type Random = () => number;

/** An answer to "the ensemble" for a cast of this size, the same each time: few know many, most know their neighbours. */
export function madeUpEnsemble(count: number): Ensemble {
  const random = randomFrom(count + 1);
  const points = Array.from({ length: count }, (_, at) => pointOf(at, random));
  const characters = points.map((point, at) => ({
    id: `c${at}`,
    ...namesOf(at),
    monogram: `${String.fromCharCode(65 + (at % 26))}${String.fromCharCode(65 + (at % 23))}`,
    light: LIGHTS[at % 3] ?? null,
    importance: importanceOf(at, count),
    group: false,
    occupation: null,
    companies: [COMPANIES[at % COMPANIES.length]],
    revealed: 1001,
    point,
  }));
  const ties = Array.from({ length: Math.round(count * TIES_EACH) }, (_, at) => tieOf(at, count, random));
  const companies = COMPANIES.map((id) => ({ id, name: both(id), light: null, members: count / 4 }));
  return Ensemble.parse({ through: 8999, asSeenBy: null, characters, ties, companies });
}

const LIGHTS = [1, 2, null] as const;
const both = (text: string) => ({ en: text, fr: text });

/** Evenly over a disc, the first in the middle, as seeds stand in a sunflower (Vogel, 1979). */
function pointOf(at: number, random: Random) {
  const [radius, angle] = [Math.sqrt(at + 0.5) * 60, at * GOLDEN_ANGLE];
  const shift = () => (random() - 0.5) * 30;
  return { x: radius * Math.cos(angle) * 1.4 + shift(), y: radius * Math.sin(angle) + shift() };
}

const FIRST = ["Ada", "Bertrand", "Cléo", "Dimitri", "Eve", "Fantine", "Gaspard", "Hortense"];
const LAST = ["Moreau", "van den Berg", "Okafor", "Lee", "Castellane", "Ruiz"];

function namesOf(at: number) {
  const first = FIRST[at % FIRST.length] ?? "";
  return { name: both(`${first} ${LAST[at % LAST.length]} ${at}`), shortName: both(`${first} ${at}`) };
}

function importanceOf(at: number, count: number) {
  const share = at / count;
  return share < 0.03 ? "lead" : share < 0.09 ? "main" : share < 0.25 ? "recurring" : "guest";
}

function tieOf(at: number, count: number, random: Random) {
  const from = Math.floor(count * random() ** 1.6);
  const to = random() < CLOSE ? closeTo(from, count, random) : Math.floor(count * random() ** 2.5);
  const other = to === from ? (from + 1) % count : to;
  const kind = KINDS[Math.floor(random() * KINDS.length)] ?? "FRIEND_OF";
  return {
    id: `t${at}`,
    from: `c${from}`,
    to: `c${other}`,
    kind,
    family: familyOf(kind),
    directed: at % 2 === 0,
    label: both("knows {}"),
    sentiment: (at % 5) - 2,
    strength: 1 + (at % 3),
    began: 1001,
    ended: at % 9 === 0 ? 2001 : null,
    revealed: 1001,
  };
}

/** Neighbours in a sunflower are so many seeds apart. */
const APART = [8, 13, 21, 34, -8, -13, -21, -34];

function closeTo(from: number, count: number, random: Random): number {
  const to = from + (APART[Math.floor(random() * APART.length)] ?? 1);
  return ((to % count) + count) % count;
}
