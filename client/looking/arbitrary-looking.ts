import fc from "fast-check";
import { Family, KINDS_BY_FAMILY } from "#contract/kinds.ts";
import { CharacterId, CompanyId, InstallmentId, StoryId } from "#contract/words.ts";
import type { Through } from "../horizon/through.ts";
import { MATRIX_ORDERS, NARROWINGS, type Arranged, type SortAsked } from "./arranged.ts";
import { acrossOf, connectionOf } from "./asked.ts";
import { canonical } from "./filter.ts";
import { HullId } from "./hull.ts";
import { LENS_NAMES, LensId, lensIdOf, MOST_LENSES } from "./lens.ts";
import { Focus, View, type Looking } from "./looking.ts";

const anyId = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,12}$/);
const anyCharacter = anyId.map((id) => CharacterId.parse(id));
const anyInstallment = anyId.map((id) => InstallmentId.parse(id));
const types = Focus.options.map((option) => option.shape.type.value);

const anyFocus = fc.record({ type: fc.constantFrom(...types), id: anyId }).map((focus) => Focus.parse(focus));

const anyConnection = fc
  .record({
    from: anyCharacter,
    to: fc.option(anyCharacter, { nil: null }),
    third: fc.option(anyCharacter, { nil: null }),
    without: fc.array(anyCharacter, { maxLength: 3 }),
    chain: fc.integer({ min: 0, max: 98 }),
  })
  .map(connectionOf);

const anyCompany = anyId.map((id) => CompanyId.parse(id));
const anyAcross = fc
  .record({ from: anyCompany, to: fc.option(anyCompany, { nil: null }) })
  .map(({ from, to }) => acrossOf(from, to));

const anyFilter = fc
  .record({
    families: fc.subarray([...Family.options]),
    kinds: fc.subarray(Family.options.flatMap((family) => [...KINDS_BY_FAMILY[family]])),
  })
  .map(canonical);

/** Any lens of a reader's own. */
export const anyOwnLens = fc
  .record({
    filter: anyFilter,
    companies: fc.uniqueArray(
      anyId.map((id) => CompanyId.parse(id)),
      { maxLength: 3 },
    ),
    characters: fc.uniqueArray(anyCharacter, { maxLength: 3 }),
  })
  .map(({ filter, ...rest }) => ({ ...filter, ...rest }));

/** Any lens, in its canonical form. */
export const anyLens = fc.oneof(
  fc.constantFrom(...LENS_NAMES).map((name) => LensId.parse(name)),
  anyOwnLens.map((own) => lensIdOf(own) ?? LensId.parse("love")),
);

const anyHull = fc
  .tuple(fc.constantFrom("", "kin.", "circle."), anyId)
  .map(([sort, id]) => HullId.parse(sort + id));

const anySort: fc.Arbitrary<SortAsked | null> = fc.option(
  fc.record({
    column: fc.stringMatching(/^[a-z]{1,12}$/),
    direction: fc.constantFrom("ascending" as const, "descending" as const),
  }),
  { nil: null },
);

const anyArranged: fc.Arbitrary<Arranged> = fc.record({
  matrixOrder: fc.option(fc.constantFrom(...MATRIX_ORDERS), { nil: null }),
  matrixSize: fc.option(fc.nat(3), { nil: null }),
  find: fc.string({ unit: "grapheme", maxLength: 20 }),
  sortCharacters: anySort,
  sortTies: anySort,
  picks: fc.uniqueArray(anyCharacter, { maxLength: 3 }),
  narrowed: fc.subarray([...NARROWINGS]),
});

/** Anything a reader may look at, in its canonical form, for tests of laws. */
export const anyLooking: fc.Arbitrary<Looking> = fc
  .record({
    story: anyId.map((id) => StoryId.parse(id)),
    view: fc.constantFrom(...View.options),
    focus: fc.option(anyFocus, { nil: null }),
    connection: fc.option(anyConnection, { nil: null }),
    across: fc.option(anyAcross, { nil: null }),
    filter: anyFilter,
    companies: fc.uniqueArray(anyCompany).map((ids) => ids.toSorted()),
    lenses: fc.uniqueArray(anyLens, { maxLength: MOST_LENSES }),
    hulls: fc.uniqueArray(anyHull, { maxLength: 4 }),
    folded: fc.uniqueArray(anyCompany).map((ids) => ids.toSorted()),
    whole: fc.boolean(),
    brought: fc.uniqueArray(anyCharacter),
    since: fc.option(fc.oneof(fc.constant("beginning" as const), anyInstallment), { nil: null }),
    part: fc.option(anyInstallment, { nil: null }),
    compare: fc.option(anyInstallment, { nil: null }),
    asSeenBy: fc.option(anyCharacter, { nil: null }),
    tour: fc.option(
      fc.record({ token: fc.stringMatching(/^[\w-]{1,40}$/), at: fc.integer({ min: 0, max: 98 }) }),
      { nil: null },
    ),
    arranged: anyArranged,
    moment: fc.oneof(
      fc.constant({ order: "told" as const, at: null }),
      fc.record({
        order: fc.constant("happened" as const),
        at: fc.option(fc.nat({ max: 239_999 }), { nil: null }),
      }),
    ),
  })
  .map(({ filter, moment, ...rest }) => ({ ...rest, ...filter, ...moment }));

/** Any horizon an address may say. */
export const anyThrough: fc.Arbitrary<Through> = fc.oneof(
  fc.constant(undefined),
  fc.constant("all" as const),
  anyInstallment,
);
