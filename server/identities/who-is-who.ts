import type { Position } from "#contract/telling.ts";
import type { CharacterId } from "#contract/words.ts";

/** From `revealed` on `from` is shown as `to`, until they turn out to be two; `ended` is null while they are one. */
export type Identity = {
  id: string;
  from: CharacterId;
  to: CharacterId;
  revealed: Position;
  ended: Position | null;
};

/** Who is shown as whom in one view, now and at each moment before. */
export type WhoIsWho = {
  /** The character that this one is shown as at the horizon: itself, unless the two have turned out to be one. */
  shownAs: (id: CharacterId) => CharacterId;
  /** The character that this one was shown as when the telling had come to a position. */
  shownAt: (id: CharacterId, position: Position) => CharacterId;
  /** All who are shown as the same character as this one, the one shown first. */
  selvesOf: (id: CharacterId) => CharacterId[];
  /** Since when it has been known whom this one is shown as; null for one shown as itself. */
  sameSince: (id: CharacterId) => Position | null;
  /** When this one was first shown as itself, having been met at `met`; null when that has not been yet. */
  ownFrom: (id: CharacterId, met: Position) => Position | null;
  /** Each moment at which somebody came to be shown as another, or no longer, in order. */
  turns: readonly Position[];
};

/** Reads who is who from the identities told by the horizon, those told first first. */
export function whoIsWho(identities: readonly Identity[]): WhoIsWho {
  const now = nextOf(identities, ({ ended }) => ended === null);
  const shownAs = (id: CharacterId) => chainFrom(id, now).shown;
  const shownAt = (id: CharacterId, position: Position) =>
    chainFrom(
      id,
      nextOf(identities, (one) => holdsAt(one, position)),
    ).shown;
  const turns = turnsOf(identities);
  return {
    shownAs,
    shownAt,
    selvesOf: (id) => {
      const shown = shownAs(id);
      const others = identities.map(({ from }) => from).filter((from) => shownAs(from) === shown);
      return [...new Set([shown, ...others])];
    },
    sameSince: (id) => {
      const { shown, steps } = chainFrom(id, now);
      return shown === id ? null : Math.max(...steps.map(({ revealed }) => revealed));
    },
    ownFrom: (id, met) =>
      [met, ...turns.filter((turn) => turn > met)].find((position) => shownAt(id, position) === id) ?? null,
    turns,
  };
}

type Next = ReadonlyMap<CharacterId, Identity>;

/** Where two hold for one character, the one told first does. */
function nextOf(identities: readonly Identity[], holds: (identity: Identity) => boolean): Next {
  return new Map(
    identities
      .filter(holds)
      .toReversed()
      .map((identity) => [identity.from, identity]),
  );
}

function holdsAt({ revealed, ended }: Identity, position: Position): boolean {
  return revealed <= position && (ended === null || ended > position);
}

/** Follows the identities to the one shown. A ring, which the laws of the seed refuse, is shown as its first by id. */
function chainFrom(id: CharacterId, next: Next): { shown: CharacterId; steps: Identity[] } {
  const chain = [id];
  const steps: Identity[] = [];
  for (let step = next.get(id); step; step = next.get(step.to)) {
    steps.push(step);
    const seen = chain.indexOf(step.to);
    if (seen >= 0) return { shown: chain.slice(seen).toSorted()[0] ?? id, steps };
    chain.push(step.to);
  }
  return { shown: chain.at(-1) ?? id, steps };
}

function turnsOf(identities: readonly Identity[]): Position[] {
  const turns = identities.flatMap(({ revealed, ended }) =>
    ended === null ? [revealed] : [revealed, ended],
  );
  return [...new Set(turns)].toSorted((one, other) => one - other);
}
