import type { Note } from "#contract/note.ts";
import type { Text } from "#contract/words.ts";

/** The notes on one topic. */
export type Topic = { topic: Text; notes: Note[] };

/** Notes by topic, in the order in which the topics first appear. */
export function byTopic(notes: readonly Note[]): Topic[] {
  const topics = new Map<string, Topic>();
  for (const note of notes) {
    const topic = topics.get(note.topic.en) ?? { topic: note.topic, notes: [] };
    topic.notes.push(note);
    topics.set(note.topic.en, topic);
  }
  return [...topics.values()];
}
