import { expect, test } from "vitest";
import { CharacterId, CompanyId, InstallmentId } from "#contract/words.ts";
import { pageTitle } from "./page-title.ts";
import { paneOf } from "./pane.ts";

const jack = CharacterId.parse("jack");
const connection = { from: jack, to: null, third: null, without: [], chain: 0 };
const network = { view: "network", focus: null, connection: null, across: null, compare: null } as const;

test("a card lies over the connection that was asked for", () => {
  const focus = { type: "character", id: jack } as const;
  expect(paneOf({ ...network, focus, connection })).toEqual({
    type: "character",
    id: "jack",
    key: "character jack",
  });
  expect(paneOf({ ...network, connection })).toEqual({ type: "connection", key: "connection" });
});

test("an installment opens in its own view and has no panel", () => {
  const focus = { type: "installment", id: InstallmentId.parse("e01") } as const;
  expect(paneOf({ ...network, focus })).toBeNull();
});

test("moments that are compared have a panel beside the picture and the table, and nowhere else", () => {
  const compare = InstallmentId.parse("e01");
  expect(paneOf({ ...network, compare })).toEqual({ type: "comparison", key: "comparison" });
  expect(paneOf({ ...network, compare, view: "table" })).toEqual({ type: "comparison", key: "comparison" });
  expect(paneOf({ ...network, compare, view: "matrix" })).toBeNull();
});

test("two companies that are asked about have a panel in every view, beneath any card", () => {
  const asked = { ...network, across: { from: CompanyId.parse("opera"), to: null } };
  expect(paneOf({ ...asked, view: "companies" })).toEqual({ type: "connectors", key: "connectors" });
  expect(paneOf({ ...asked, connection })?.type).toBe("connection");
});

test("the title of the page leaves out what is not known", () => {
  expect(pageTitle([null, "Table", "Étoile", ""])).toBe("Table · Étoile · Ensemble");
});
