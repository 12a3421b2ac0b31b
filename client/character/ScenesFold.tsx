import type { CharacterCard } from "#contract/character.ts";
import { useWords } from "../language/language-context.ts";
import { SceneMentions } from "../mention/SceneMentions.tsx";
import { Fold } from "../panel/Fold.tsx";
import { characterWords } from "./words.ts";

/** The scenes a character is present or spoken of in. */
export function ScenesFold({ scenes }: { scenes: CharacterCard["scenes"] }) {
  const t = useWords(characterWords);
  if (scenes.length === 0) return null;
  return (
    <Fold title={t("scenes")} count={scenes.length}>
      <SceneMentions
        scenes={scenes}
        note={({ role }) => (role === "mentioned" ? ` · ${t("mentioned")}` : null)}
      />
    </Fold>
  );
}
