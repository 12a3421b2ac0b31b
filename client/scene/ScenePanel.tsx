import { useQuery } from "@tanstack/react-query";
import type { SceneId } from "#contract/words.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Answer } from "../panel/Answer.tsx";
import { SceneBody } from "./SceneBody.tsx";
import { scene } from "./scene-query.ts";

/** A scene: what happens, where, what is danced, and who is there. */
export function ScenePanel({ id }: { id: SceneId }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const answer = useQuery(scene(looking.story, through, id));
  return <Answer of={answer}>{(told) => <SceneBody scene={told} />}</Answer>;
}
