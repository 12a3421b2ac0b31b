import { z } from "zod";
import { CharacterId } from "#contract/words.ts";

/** What the rows and columns of the matrix can be ordered by. */
export const MATRIX_ORDERS = ["circles", "company", "name", "ties", "met"] as const;
export type MatrixOrder = (typeof MATRIX_ORDERS)[number];

/**
 * What the tables can be narrowed to: those in the picture, those picked with who is tied to them, and while moments
 * are compared what differs.
 */
export const NARROWINGS = ["cast", "near", "differing"] as const;
export type Narrowing = (typeof NARROWINGS)[number];

/** By which column a table is sorted; ascending where it does not say otherwise. */
export type SortAsked = { column: string; direction: "ascending" | "descending" };

/** How the matrix and the tables are arranged; null and empty where the reader has chosen nothing. */
export type Arranged = {
  matrixOrder: MatrixOrder | null;
  /** Which of the sizes the places of the matrix have, from 0. */
  matrixSize: number | null;
  /** What is looked for in the tables. */
  find: string;
  sortCharacters: SortAsked | null;
  sortTies: SortAsked | null;
  picks: CharacterId[];
  narrowed: Narrowing[];
};

export const AS_IT_COMES: Arranged = {
  matrixOrder: null,
  matrixSize: null,
  find: "",
  sortCharacters: null,
  sortTies: null,
  picks: [],
  narrowed: [],
};

const MOST_LETTERS = 100;
const SIZE = /^[0-3]$/;

const Asked = z
  .string()
  .regex(/^-?[a-z]{1,20}$/)
  .transform((text): SortAsked => ({
    column: text.replace("-", ""),
    direction: text.startsWith("-") ? "descending" : "ascending",
  }))
  .nullable()
  .catch(null);
const Size = z.string().regex(SIZE).transform(Number).nullable().catch(null);
const Find = z.string().max(MOST_LETTERS).catch("");

/** How long what is looked for may be, so that an address can hold it. */
export const asFound = (text: string): string => text.slice(0, MOST_LETTERS);

/** The narrowings with this one as well, or without it; in their order. */
export const toggleNarrowing = (narrowed: readonly Narrowing[], one: Narrowing): Narrowing[] =>
  NARROWINGS.filter((other) => narrowed.includes(other) !== (other === one));

/** The parts of an address that say how things are arranged; null where nothing is to be said. */
export function writeArranged(arranged: Arranged): [name: string, value: string | null][] {
  const { matrixOrder, matrixSize, find, sortCharacters, sortTies, picks, narrowed } = arranged;
  return [
    ["rows", matrixOrder],
    ["size", matrixSize === null ? null : String(matrixSize)],
    ["find", new URLSearchParams({ find }).toString().slice("find=".length)],
    ["sort", sortCharacters && writeSort(sortCharacters)],
    ["sort-ties", sortTies && writeSort(sortTies)],
    ["picks", picks.join(",")],
    ["only", narrowed.join(",")],
  ];
}

const writeSort = ({ column, direction }: SortAsked): string =>
  direction === "descending" ? `-${column}` : column;

/** Reads what `writeArranged` wrote; what makes no sense is dropped. */
export function readArranged(params: URLSearchParams): Arranged {
  const listed = (name: string) => (params.get(name) ?? "").split(",");
  const picks = listed("picks").flatMap((id) => CharacterId.safeParse(id).data ?? []);
  return {
    matrixOrder: MATRIX_ORDERS.find((order) => order === params.get("rows")) ?? null,
    matrixSize: Size.parse(params.get("size")),
    find: Find.parse(params.get("find")),
    sortCharacters: Asked.parse(params.get("sort")),
    sortTies: Asked.parse(params.get("sort-ties")),
    picks: [...new Set(picks)],
    narrowed: NARROWINGS.filter((one) => listed("only").includes(one)),
  };
}
