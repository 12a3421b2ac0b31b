import type { Draft } from "./random-story.ts";

/** The kinds that random ties are of: random-story.cypher has a statement for each. */
const KINDS = ["PARENT_OF", "ROMANCE_WITH", "MENTOR_OF", "OPPOSES"] as const;

type Thing = { id: string; revealed: number };
type Joining = { from: number; to: number; revealed: number; endRevealed?: number | null };

/** Turns a draft into rows: gives ids and texts that bear their reveal, and joins what there is. */
export function storyRows(draft: Draft) {
  const things = thingsOf(draft);
  const { characters, companies, people, works, scenes, sources } = things;
  return {
    story: "tale",
    cited: sources.map(({ id }) => id),
    installments: installmentsOf(draft.installments),
    ...things,
    facts: [...characters.flatMap(namesOf), ...draft.facts.flatMap((row, at) => factOf(characters, row, at))],
    members: joined("m", characters, companies, draft.members),
    plays: joined("y", people, characters, draft.plays),
    knownFor: eachPairOnce(joined("f", people, works, draft.knownFor)),
    presences: joined(
      "e",
      characters,
      scenes,
      draft.presences.map((row) => ({ ...row, revealed: 0 })),
    ),
    hearers: eachPairOnce(joined("h", characters, scenes, draft.hearers)),
    identities: identitiesOf(characters, draft.identities),
    developments: characters.map(developmentOf),
    ties: joined("t", characters, characters, draft.ties)
      .filter(({ from, to }) => from !== to)
      .map((row) => ({
        ...row,
        ...labels(row.revealed),
        ...knownTo(characters, row),
        kind: KINDS[row.kind % KINDS.length],
        scenes: scenes.map(({ id }) => id),
      })),
  };
}

function thingsOf(draft: Draft) {
  const places = draft.places.map(thing("l"));
  const works = draft.works.map(thing("w"));
  return {
    places,
    works,
    characters: draft.characters.map(thing("c")),
    companies: draft.companies.map(thing("k")),
    people: draft.people.map(thing("p")),
    sources: draft.sources.map(thing("o")),
    notes: draft.notes.map(thing("n")),
    scenes: draft.scenes.map((position, at) => ({
      ...thing("s")({ revealed: position }, at),
      position,
      installment: installmentId(position),
      place: places[at % places.length]?.id ?? null,
      work: works[at % works.length]?.id ?? null,
    })),
  };
}

function thing(letter: string) {
  return <Row extends { revealed: number }>(row: Row, at: number) => ({
    ...row,
    ...texts(letter, row.revealed),
    id: `tale-${letter}${at}-r${row.revealed}`,
  });
}

function texts(what: string, revealed: number) {
  return { text: `${what} en@${revealed}`, textFr: `${what} fr@${revealed}` };
}

/** Nobody knows of it before it is so, nor before they are met themselves. */
function knownTo(
  characters: Thing[],
  { known, revealed }: { known: Draft["ties"][number]["known"]; revealed: number },
) {
  const knowers = known?.flatMap(({ by, since }) => {
    const knower = characters[by % characters.length];
    return knower ? [{ id: knower.id, since: Math.max(since, revealed, knower.revealed) }] : [];
  });
  return {
    knownBy: knowers?.map(({ id }) => id) ?? null,
    knownSince: knowers?.map(({ since }) => since) ?? null,
  };
}

function labels(revealed: number) {
  return { label: `knows {} @${revealed}`, labelBack: `is known by {} @${revealed}` };
}

function installmentsOf(count: number) {
  return Array.from({ length: count }, (_, at) => {
    const position = (at + 1) * 1000;
    return { id: installmentId(position), number: at + 1, position, ...texts("installment", position) };
  });
}

function installmentId(position: number): string {
  return `tale-i${Math.floor(position / 1000)}`;
}

function namesOf({ id, revealed }: Thing) {
  return ["name", "shortName"].map((aspect) => ({
    id: `${id}-${aspect}`,
    of: id,
    aspect,
    revealed,
    ...texts(`${aspect} ${id}`, revealed),
  }));
}

function factOf(characters: Thing[], row: Draft["facts"][number], at: number) {
  const of = characters[row.of % characters.length];
  if (!of) return [];
  const revealed = Math.max(of.revealed, row.revealed);
  return [
    {
      id: `tale-f${at}-r${revealed}`,
      of: of.id,
      aspect: row.aspect,
      revealed,
      ...texts(row.aspect, revealed),
    },
  ];
}

function developmentOf({ id, revealed }: Thing, at: number) {
  const end = Math.floor(revealed / 1000) * 1000 + 999;
  return {
    id: `tale-d${at}`,
    from: id,
    to: installmentId(revealed),
    revealed: end,
    ...texts("development", end),
  };
}

/** Each is shown as another at most once, as one that comes before it: so there is no ring. */
function identitiesOf(characters: Thing[], rows: Draft["identities"]) {
  const order = new Map(characters.map(({ id }, at) => [id, at]));
  const pairs = joined("x", characters, characters, rows).filter(
    ({ from, to }) => (order.get(from) ?? 0) > (order.get(to) ?? 0),
  );
  return [...new Map(pairs.map((row) => [row.from, row])).values()];
}

/** One may be known for a work once: two rows of a pair would be written as one, revealed by the later. */
function eachPairOnce<Row extends { from: string; to: string }>(rows: Row[]): Row[] {
  return [...new Map(rows.map((row) => [`${row.from} ${row.to}`, row])).values()];
}

/** Joins things by rows that pick one on either side; nothing is told of a pair before both are met. */
function joined<Row extends Joining>(letter: string, froms: Thing[], tos: Thing[], rows: Row[]) {
  return rows.flatMap((row, at) => {
    const [from, to] = [froms[row.from % froms.length], tos[row.to % tos.length]];
    if (!from || !to) return [];
    const revealed = Math.max(row.revealed, from.revealed, to.revealed);
    const ended = row.endRevealed == null ? null : Math.max(row.endRevealed, revealed);
    return [
      { ...thing(letter)({ ...row, revealed }, at), from: from.id, to: to.id, ended, endRevealed: ended },
    ];
  });
}
