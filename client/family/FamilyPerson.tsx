import type { GraphCharacter } from "#contract/graph.ts";
import { useTell } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { LookLink } from "../looking/LookLink.tsx";
import { Monogram } from "../ui/Monogram.tsx";
import { CARD, lengthOf, type Placed } from "./family-layout.ts";
import styles from "./family.module.css";

const [width, height] = [lengthOf(CARD.width), lengthOf(CARD.height)];

type Props = { person: GraphCharacter; place: Placed; isAt: boolean; says: string; onFocus: () => void };

/** A person of a family at their place: a link to the card, described by how they are related. */
export function FamilyPerson({ person, place: { x, y }, isAt, says, onFocus }: Props) {
  const tell = useTell();
  const { focus } = useLooking().looking;
  return (
    <li className={styles.place} style={{ left: lengthOf(x), top: lengthOf(y), width, height }}>
      <LookLink
        action={{ type: "focus", focus: { type: "character", id: person.id } }}
        className={styles.person}
        data-person={person.id}
        aria-current={focus?.id === person.id ? "true" : undefined}
        tabIndex={isAt ? 0 : -1}
        title={says}
        onFocus={onFocus}
      >
        <Monogram letters={person.monogram} light={person.light} />
        <span className={styles.name}>{tell(person.name)}</span>
      </LookLink>
    </li>
  );
}
