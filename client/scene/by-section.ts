import type { Installment } from "#contract/story.ts";
import type { Text } from "#contract/words.ts";

/** The installments of one section of a long telling that the horizon lets be seen. */
export type SectionSeen = { section: Text; installments: Installment[] };

/**
 * A long telling as a list that one folds open: the sections begun, in order, and how many installments lie
 * beyond the horizon. Null for a telling without sections.
 */
export function bySection(
  installments: readonly Installment[],
): { sections: SectionSeen[]; beyond: number } | null {
  const sections: SectionSeen[] = [];
  let beyond = 0;
  for (const installment of installments) {
    const { section, title } = installment;
    if (title === null) beyond += 1;
    else if (section === null) return null;
    else if (sections.at(-1)?.section.en === section.en) sections.at(-1)?.installments.push(installment);
    else sections.push({ section, installments: [installment] });
  }
  return sections.length === 0 ? null : { sections, beyond };
}
