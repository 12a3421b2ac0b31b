import { expect, test } from "vitest";
import type { Language } from "#contract/words.ts";
import { formatMessage } from "../language/message.ts";
import { stopValues } from "./stop-words.ts";
import type { Stop } from "./stops.ts";
import { installment, scene } from "./timeline.sample.ts";
import { words } from "./words.ts";

const say = (stop: Stop, language: Language) =>
  formatMessage(
    words[language].stop,
    language,
    stopValues(stop, "episode", (text) => text[language]),
  );
const stops: Stop[] = [
  { position: 0, installment: null, scene: null },
  { position: 4999, installment: installment(4), scene: null },
  { position: 4007, installment: installment(4, "Part One"), scene: scene(4, 7) },
  { position: 4999, installment: { ...installment(4), title: null }, scene: null },
  { position: 4999, installment: installment(4, "Title"), scene: null },
];

test("a stop is said by the titles of its installment and scene, and the section they belong to where the title does not say it", () => {
  expect(stops.map((stop) => say(stop, "en"))).toEqual([
    "Before the story",
    "Episode 4: Title 4",
    "Episode 4: Title 4, scene 7: Scene 7 · Part One",
    "Episode 4",
    "Episode 4: Title 4",
  ]);
  expect(stops.slice(0, 2).map((stop) => say(stop, "fr"))).toEqual([
    "Avant l’histoire",
    "Épisode 4 : Title 4 (fr)",
  ]);
});
