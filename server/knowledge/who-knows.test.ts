import { expect, test } from "vitest";
import { CharacterId, SceneId, TieId } from "#contract/words.ts";
import { whoKnows, type KnowledgeRow, type PresenceRow } from "./who-knows.ts";

const id = (name: string) => CharacterId.parse(name);
const [jack, genevieve, witness, gossip] = ["jack", "genevieve", "witness", "gossip"].map(id);
if (!jack || !genevieve || !witness || !gossip) throw new Error("Nobody is there.");
const scene = SceneId.parse("kiss");

const tie: KnowledgeRow = {
  id: TieId.parse("romance"),
  from: jack,
  to: genevieve,
  revealed: 2003,
  scenes: [scene],
  told: null,
};
const presence = (character: CharacterId, position: number, role: PresenceRow["role"] = "present") => ({
  scene,
  position,
  character,
  role,
});

test("the two ends know from the reveal on, and whoever is there in a scene that shows it", () => {
  expect(whoKnows(tie, [presence(witness, 2005), presence(gossip, 2005, "mentioned")])).toEqual([
    { character: jack, since: 2003 },
    { character: genevieve, since: 2003 },
    { character: witness, since: 2005 },
  ]);
});

test("nobody has known before it is told, though they were there", () => {
  expect(whoKnows(tie, [presence(witness, 2001)])).toContainEqual({ character: witness, since: 2003 });
});

test("where the tie says who knows, that is all: an end may be in the dark", () => {
  const told = [
    { character: witness, since: 3001 },
    { character: jack, since: 2003 },
  ];
  expect(whoKnows({ ...tie, told }, [presence(gossip, 2005)])).toEqual([
    { character: jack, since: 2003 },
    { character: witness, since: 3001 },
  ]);
});
