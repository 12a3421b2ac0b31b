import type { CharacterCard } from "#contract/character.ts";
import type { Text } from "#contract/words.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { Facts } from "../panel/Facts.tsx";
import { Fold } from "../panel/Fold.tsx";
import { characterWords } from "./words.ts";

/** Other names, home, nationality, fate: what is known of them by the horizon. */
export function MoreFacts({ card }: { card: CharacterCard }) {
  const tell = useTell();
  const t = useWords(characterWords);
  const told = (text: Text | null): string | null => (text === null ? null : tell(text));
  const facts = [
    { name: t("occupation"), said: card.summary === null ? null : told(card.occupation) },
    { name: t("aliases"), said: card.aliases.map(tell).join(", ") },
    { name: t("home"), said: told(card.home) },
    { name: t("nationality"), said: told(card.nationality) },
    { name: t("fate"), said: told(card.fate) },
  ];
  if (facts.every(({ said }) => said === null || said === "")) return null;
  return (
    <Fold title={t("about")}>
      <Facts facts={facts} />
    </Fold>
  );
}
