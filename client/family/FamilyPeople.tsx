import type { Kindred } from "./families.ts";
import type { FamilyLayout } from "./family-layout.ts";
import styles from "./family.module.css";
import { FamilyPerson } from "./FamilyPerson.tsx";
import type { KinTie } from "./kin.ts";

type Props = {
  label: string;
  family: Kindred;
  layout: FamilyLayout;
  /** Who is reached by Tab. */
  at: string;
  onAt: (id: string) => void;
  say: (tie: KinTie) => string;
};

/** Everyone of a family at their place, generation by generation. */
export function FamilyPeople({ label, family: { people, ties }, layout, at, onAt, say }: Props) {
  const byId = new Map<string, (typeof people)[number]>(people.map((person) => [person.id, person]));
  return (
    <ul aria-label={label} className={styles.people}>
      {layout.placed.map((place) => {
        const person = byId.get(place.id);
        if (!person) return null;
        const own = ties.filter(({ from, to }) => from === place.id || to === place.id);
        return (
          <FamilyPerson
            key={place.id}
            {...{ person, place }}
            says={own.map(say).join(" ")}
            isAt={place.id === at}
            onFocus={() => onAt(place.id)}
          />
        );
      })}
    </ul>
  );
}
