import fc from "fast-check";
import { Family, KINDS_BY_FAMILY } from "#contract/kinds.ts";
import { CharacterId, CompanyId, InstallmentId, StoryId } from "#contract/words.ts";
import type { Through } from "../horizon/through.ts";
import { acrossOf, connectionOf } from "./asked.ts";
import { canonical } from "./filter.ts";
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
