import { useQuery } from "@tanstack/react-query";
import { ensemble } from "../ensemble/ensemble-query.ts";
import { useHorizon } from "../horizon/horizon-context.ts";
import { useTell } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { CharacterMentions } from "../mention/CharacterMentions.tsx";
import { useMoments } from "../telling/use-moments.ts";
import type { News } from "./news.ts";

/** Those met for the first time: what they do, and where they came in. */
export function MetCharacters({ met }: { met: News["met"] }) {
  const { looking } = useLooking();
  const { through } = useHorizon();
  const tell = useTell();
  const moments = useMoments();
  const { data: web } = useQuery(ensemble(looking.story, through));
  const occupations = new Map(web?.characters.map(({ id, occupation }) => [id, occupation]));
  const where = new Map(met.map(({ character, change }) => [character.id, change]));
  return (
    <CharacterMentions
      characters={met.map(({ character }) => character)}
      note={({ id }) => {
        const occupation = occupations.get(id);
        const change = where.get(id);
        const said = [
          ...(change ? [moments.short(change.position)] : []),
          ...(occupation ? [tell(occupation)] : change?.scene ? [tell(change.scene.title)] : []),
        ];
        return said.join(" · ");
      }}
    />
  );
}
