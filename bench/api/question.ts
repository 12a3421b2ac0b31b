import { endpoints } from "#contract/endpoints.ts";
import { horizonThrough } from "#contract/telling.ts";
import { reachesOf } from "../../server/story/levels.ts";
import type { Query, Rows } from "./raw.ts";
import { isCardRight, isConnectionRight, isEnsembleRight, isSearchRight } from "./right.ts";

/** A question as a caller asks it, the queries its answer is made of, and whether an answer says what they say. */
export type Question = { path: string; queries: Query[]; isRight: (answer: unknown, rows: Rows) => boolean };

/** Where a question is asked from: a story, and the number and name of the last installment seen whole. */
export type Standing = { story: string; number: number; through: string };

/** The most the search may answer, so that nothing it finds is cut off. */
const MOST_FOUND = 50;

const OF_A_CHARACTER = [
  "character",
  "character-memberships",
  "character-castings",
  "character-ties",
  "character-scenes",
  "character-appearances",
  "character-developments",
];

const WHOLE_CAST = { companies: null, installment: null };
const ALL_TIES = { kinds: null, characters: null };

/** Everybody and all that is between them. */
export function ensembleAt(standing: Standing): Question {
  const queries = [
    queryAt(standing, "cast", WHOLE_CAST),
    queryAt(standing, "ensemble", ALL_TIES),
    queryAt(standing, "companies"),
    queryAt(standing, "identities"),
  ];
  return { path: pathAt(standing, endpoints.ensemble.path), queries, isRight: isEnsembleRight };
}

/** One character's card. */
export function cardAt(standing: Standing, character: string): Question {
  const path = pathAt(standing, endpoints.character.path.replace(":character", character));
  const own = OF_A_CHARACTER.map((name) => queryAt(standing, name, { selves: [character] }));
  const queries = [
    ...own,
    queryAt(standing, "cast", WHOLE_CAST),
    queryAt(standing, "sources"),
    queryAt(standing, "identities"),
  ];
  return { path, queries, isRight: isCardRight };
}

/** Everything that is called something like the text. */
export function searchAt(standing: Standing, text: string): Question {
  const path = pathAt(standing, endpoints.search.path, { text, limit: String(MOST_FOUND) });
  const queries = [
    queryAt(standing, "search"),
    queryAt(standing, "cast", WHOLE_CAST),
    queryAt(standing, "identities"),
  ];
  return { path, queries, isRight: (answer, rows) => isSearchRight(answer, rows, text, MOST_FOUND) };
}

/** How two are connected. */
export function connectionAt(standing: Standing, from: string, to: string): Question {
  const path = pathAt(standing, endpoints.connections.path, { from, to });
  const queries = [
    queryAt(standing, "cast", WHOLE_CAST),
    queryAt(standing, "ensemble", ALL_TIES),
    queryAt(standing, "identities"),
  ];
  return { path, queries, isRight: isConnectionRight };
}

function queryAt({ story, number }: Standing, name: string, params: Record<string, unknown> = {}): Query {
  const through = horizonThrough(number);
  return { name, params: { ...params, story, through, ...reachesOf({ installments: [] }, through, []) } };
}

function pathAt({ story, through }: Standing, path: string, input: Record<string, string> = {}): string {
  return `${path.replace(":story", story)}?${new URLSearchParams({ ...input, through })}`;
}
