import { StoryId } from "#contract/words.ts";
import { storiesIn } from "../kept/stories-in.ts";
import { readStored, store } from "../ui/storage.ts";
import { Answer } from "./horizon.ts";

const KEY = "ensemble.horizon";

/** Reads what was remembered; anything unreadable counts as never asked. */
export const parseAnswers = (stored: string | null) => storiesIn(stored, Answer);

/** How far the reader of this browser has come in a story; null when never asked. */
export const recallAnswer = (story: StoryId): Answer | null => parseAnswers(readStored(KEY))[story] ?? null;

/** The stories this browser knows anything of. */
export const recallStories = (): StoryId[] =>
  Object.keys(parseAnswers(readStored(KEY))).map((id) => StoryId.parse(id));

/** Remembers how far the reader has come in a story, leaving the other stories and all else of this one alone. */
export function rememberAnswer(story: StoryId, answer: Answer): void {
  const answers = parseAnswers(readStored(KEY));
  store(KEY, JSON.stringify({ ...answers, [story]: { ...answers[story], ...answer } }));
}

/** Notes when the reader of a story was here, in milliseconds since 1970; not before they were asked for their answer. */
export function rememberVisit(story: StoryId, visited: number): void {
  const answer = recallAnswer(story);
  if (answer) rememberAnswer(story, { ...answer, visited });
}
