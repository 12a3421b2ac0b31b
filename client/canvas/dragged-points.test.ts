import { expect, test } from "vitest";
import { StoryId } from "#contract/words.ts";
import { keepDraggedPoints, readDraggedPoints } from "./dragged-points.ts";

const story = StoryId.parse("a-story");

function memory(): () => Storage {
  const kept = new Map<string, string>();
  const storage: Storage = {
    get length() {
      return kept.size;
    },
    key: (at) => [...kept.keys()][at] ?? null,
    clear: () => kept.clear(),
    getItem: (key) => kept.get(key) ?? null,
    removeItem: (key) => void kept.delete(key),
    setItem: (key, value) => void kept.set(key, value),
  };
  return () => storage;
}

test("points come back as they were kept, each story's own", () => {
  const storage = memory();
  keepDraggedPoints(story, new Map([["a", { x: 1, y: 2 }]]), storage);
  expect(readDraggedPoints(story, storage)).toEqual(new Map([["a", { x: 1, y: 2 }]]));
  expect(readDraggedPoints(StoryId.parse("another"), storage)).toEqual(new Map());
});

test("no points leave nothing behind", () => {
  const storage = memory();
  keepDraggedPoints(story, new Map([["a", { x: 1, y: 2 }]]), storage);
  keepDraggedPoints(story, new Map(), storage);
  expect(storage().length).toBe(0);
});

test("what cannot be read counts as nothing", () => {
  const storage = memory();
  for (const text of ["not json", `{"a":{"x":"far"}}`, "[]"]) {
    storage().setItem("ensemble.places.a-story", text);
    expect(readDraggedPoints(story, storage)).toEqual(new Map());
  }
});

test("a browser that keeps nothing does no harm", () => {
  const forbidden = () => {
    throw new Error("No storage here.");
  };
  keepDraggedPoints(story, new Map([["a", { x: 1, y: 2 }]]), forbidden);
  expect(readDraggedPoints(story, forbidden)).toEqual(new Map());
});
