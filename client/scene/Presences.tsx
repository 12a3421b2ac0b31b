import type { Scene } from "#contract/story.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { ChipMention } from "../mention/ChipMention.tsx";
import { Section } from "../panel/Section.tsx";
import styles from "./scene.module.css";
import { sceneWords } from "./words.ts";

const ROLES = ["present", "mentioned"] as const;

/** Who is there in a scene, and who is only spoken of. */
export function Presences({ presences }: { presences: Scene["presences"] }) {
  const tell = useTell();
  const t = useWords(sceneWords);
  return ROLES.map((role) => {
    const here = presences.filter((one) => one.role === role);
    if (here.length === 0) return null;
    return (
      <Section key={role} title={t(role)}>
        <ul className={styles.chips}>
          {here.map((one) => (
            <li key={one.id}>
              <ChipMention focus={{ type: "character", id: one.id }} light={one.light}>
                {tell(one.shortName)}
              </ChipMention>
            </li>
          ))}
        </ul>
      </Section>
    );
  });
}
