import { Level } from "#contract/reveal.ts";
import type { StoryId } from "#contract/words.ts";
import { lastSeenOf } from "../changes/last-seen.ts";
import { namesOf } from "../changes/names.ts";
import { castOf } from "../characters/cast.ts";
import { companiesMet } from "../companies/companies.ts";
import { DatabaseUnavailable, type Database } from "../database/port.ts";
import { scenesByPosition } from "../installments/scenes.ts";
import { knowledgeOf } from "../knowledge/knowledge.ts";
import { notes } from "../notes/notes.ts";
import { entries } from "../people/people.ts";
import { findables } from "../search/findable.ts";
import { editionOf } from "../story/edition.ts";
import { stories, story } from "../story/stories.ts";
import { viewOf, type View } from "../story/view.ts";
import { storylines } from "../storylines/storylines.ts";
import { allTies } from "../ties/all-ties.ts";

/** What is asked of a whole story; every page and picture is made of these. */
const QUESTIONS: readonly ((view: View) => Promise<unknown>)[] = [
  (view) => story(view, {}),
  castOf,
  allTies,
  companiesMet,
  scenesByPosition,
  (view) => storylines(view, {}),
  (view) => entries(view, { work: null, person: null, after: null, limit: Number.MAX_SAFE_INTEGER }),
  findables,
  knowledgeOf,
  namesOf,
  lastSeenOf,
  (view) => notes(view, {}),
];

/**
 * Asks everything of every story, to its end, and answers in sentences what cannot be told of them. A script that
 * breaks a rule of the model loads all the same, and would fail only when somebody asks.
 */
export async function checkStories(database: Database): Promise<string[]> {
  const known = await stories(database, {}).catch(faultOf);
  if (!Array.isArray(known)) return [known.message];
  const faults: string[] = [];
  for (const { id } of known) faults.push(...(await faultsOf(database, id)));
  return faults;
}

async function faultsOf(database: Database, id: StoryId): Promise<string[]> {
  const edition = await editionOf(database, id).catch(faultOf);
  if (edition instanceof Error) return [`${id}: ${edition.message}`];
  const view = await viewOf(database, edition, { through: "all", reveal: Level.options });
  const faults = new Set<string>();
  for (const ask of QUESTIONS) {
    const answer = await ask(view).catch(faultOf);
    if (answer instanceof Error) faults.add(`${id}: ${answer.message}`);
  }
  return [...faults];
}

/** A database that is away says nothing about its stories. */
function faultOf(thrown: unknown): Error {
  if (!(thrown instanceof Error) || thrown instanceof DatabaseUnavailable) throw thrown;
  return thrown;
}
