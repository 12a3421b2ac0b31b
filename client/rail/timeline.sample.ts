import { Installment, Scene } from "#contract/story.ts";

const both = (text: string) => ({ en: text, fr: `${text} (fr)` });

/** An installment for tests. */
export const installment = (number: number, section: string | null = null): Installment =>
  Installment.parse({
    id: `tale-i${number}`,
    number,
    numbering: [],
    position: number * 1000,
    title: both(`Title ${number}`),
    section: section === null ? null : both(section),
    logline: null,
    released: null,
    runtimeMinutes: null,
  });

/** So many installments. */
export const installments = (count: number): Installment[] =>
  Array.from({ length: count }, (_, at) => installment(at + 1));

/** The scene of an installment. */
export const scene = (number: number, at: number): Scene =>
  Scene.parse({
    id: `tale-i${number}-s${at}`,
    position: number * 1000 + at,
    title: both(`Scene ${at}`),
    text: both(""),
    weight: 1,
    place: null,
    works: [],
    presences: [],
    heardBy: [],
  });
