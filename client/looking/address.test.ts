import fc from "fast-check";
import { expect, test } from "vitest";
import { CharacterId, InstallmentId, StoryId } from "#contract/words.ts";
import { fromAddress, toAddress } from "./address.ts";
import { anyLooking, anyThrough } from "./arbitrary-looking.ts";
import { lookingAt } from "./looking.ts";

const story = StoryId.parse("etoile");
const jack = CharacterId.parse("etoile-jack");
const opened = lookingAt(story);

test("the order as it happened and the moment looked at in it are said, before the story too", () => {
  const address = "/etoile?through=etoile-e04&order=happened&at=0";
  expect(fromAddress(address)?.looking).toEqual({ ...opened, order: "happened", at: 0 });
  expect(fromAddress("/etoile?at=2004&order=told")?.looking).toEqual(opened);
  expect(fromAddress("/etoile?order=happened&at=-4")?.looking).toEqual({ ...opened, order: "happened" });
});

test("whatever is looked at, its address is read back as the same", () => {
  fc.assert(
    fc.property(anyLooking, anyThrough, (looking, through) => {
      expect(fromAddress(toAddress({ looking, through }))).toEqual({ looking, through });
    }),
  );
});

test("an address can be read aloud", () => {
  const through = InstallmentId.parse("etoile-e04");
  expect(toAddress({ looking: opened, through: undefined })).toBe("/etoile");
  expect(
    toAddress({
      looking: {
        ...opened,
        view: "table",
        focus: { type: "character", id: jack },
        families: ["love", "art"],
      },
      through,
    }),
  ).toBe("/etoile/table?through=etoile-e04&character=etoile-jack&families=love,art");
  expect(
    toAddress({
      looking: { ...opened, connection: { from: jack, to: null, third: null, without: [], chain: 2 } },
      through: "all",
    }),
  ).toBe("/etoile?through=all&from=etoile-jack&chain=3");
  expect(toAddress({ looking: { ...opened, asSeenBy: jack }, through })).toBe(
    "/etoile?through=etoile-e04&as-seen-by=etoile-jack",
  );
  expect(toAddress({ looking: { ...opened, view: "catch-up", since: "beginning" }, through })).toBe(
    "/etoile/catch-up?through=etoile-e04&since=beginning",
  );
  expect(toAddress({ looking: { ...opened, compare: InstallmentId.parse("etoile-e02") }, through })).toBe(
    "/etoile?through=etoile-e04&compare=etoile-e02",
  );
});

test("who is to be connected is read as it can be asked: nobody twice, and nobody left out of their own chain", () => {
  const [susu, gael] = ["etoile-susu", "etoile-gael"].map((id) => CharacterId.parse(id));
  expect(
    fromAddress("/etoile?from=etoile-jack&to=etoile-susu&third=etoile-gael")?.looking.connection,
  ).toEqual({ from: jack, to: susu, third: gael, without: [], chain: 0 });
  expect(
    fromAddress("/etoile?from=etoile-jack&third=etoile-gael&without=etoile-jack,etoile-susu")?.looking,
  ).toEqual({ ...opened, connection: { from: jack, to: null, third: null, without: [susu], chain: 0 } });
  expect(fromAddress("/etoile/companies?between=a,b")?.looking.across).toEqual({ from: "a", to: "b" });
});

test("lenses and hulls are said in an address, and too many or strange ones dropped", () => {
  const address =
    "/etoile?lenses=love,families.art.love~characters.etoile-jack,secrets&hulls=opera,kin.etoile-jack";
  const read = fromAddress(address);
  expect(read && toAddress(read)).toBe(
    "/etoile?lenses=love,families.love.art~characters.etoile-jack,secrets&hulls=opera,kin.etoile-jack",
  );
  expect(
    fromAddress("/etoile?lenses=love,gossip,love,work,art,family&hulls=kin.,Opera,all")?.looking,
  ).toEqual({
    ...opened,
    lenses: ["love", "work", "art"],
    hulls: ["all"],
  });
});

test("how matrix and tables are arranged is said, so that a link shows the same, and what is no arrangement dropped", () => {
  const address =
    "/etoile/table?rows=name&size=0&find=Le+Ballet%2C+%26&sort=-ties&sort-ties=told&picks=etoile-jack&only=cast,near";
  const read = fromAddress(address);
  expect(read?.looking.arranged).toEqual({
    matrixOrder: "name",
    matrixSize: 0,
    find: "Le Ballet, &",
    sortCharacters: { column: "ties", direction: "descending" },
    sortTies: { column: "told", direction: "ascending" },
    picks: [jack],
    narrowed: ["cast", "near"],
  });
  expect(read && toAddress(read)).toBe(address);
  expect(
    fromAddress(`/etoile?rows=luck&size=9&sort=A+B&picks=%00&only=me&find=${"x".repeat(101)}`)?.looking,
  ).toEqual(opened);
});

test("nonsense in an address is dropped and the rest is kept", () => {
  const address =
    "/etoile/nowhere?through=Ep%204&character=J%C3%A4ck&person=&families=love,gossip&kinds=HUGS&companies=,,a" +
    "&cast=nobody&with=etoile-jack,etoile-jack,%00&from=etoile-jack&to=etoile-jack&chain=-7&since=E%202&compare=E%202&extra=1";
  expect(fromAddress(address)).toEqual({
    looking: {
      ...opened,
      families: ["love"],
      companies: ["a"],
      brought: ["etoile-jack"],
      connection: { from: "etoile-jack", to: null, third: null, without: [], chain: 0 },
    },
    through: undefined,
  });
});

test("an address without a story is none", () => {
  expect([fromAddress("/"), fromAddress("/Étoile"), fromAddress("https://example.org/?through=all")]).toEqual(
    [null, null, null],
  );
});

test("no address makes reading it fail", () => {
  fc.assert(
    fc.property(fc.webPath(), fc.webQueryParameters(), (path, query) => {
      const read = fromAddress(`/etoile${path}?${query}`);
      expect(read && fromAddress(toAddress(read))).toEqual(read);
    }),
  );
});
