import { useLanguage } from "../language/language-context.ts";
import type { LensId } from "../looking/lens.ts";
import { VisuallyHidden } from "../ui/VisuallyHidden.tsx";
import { LensMark } from "./LensMark.tsx";
import { useLensNames } from "./use-lens-words.ts";

/** The marks of the lenses through which something is seen; their names for those who do not see them. */
export function LensMarks({ lenses }: { lenses: readonly { lens: LensId; place: number }[] }) {
  const nameOf = useLensNames();
  const { language } = useLanguage();
  const names = new Intl.ListFormat(language).format(lenses.map(({ lens }) => nameOf(lens)));
  return (
    <span title={names}>
      {lenses.map(({ lens, place }) => (
        <LensMark key={lens} place={place} />
      ))}
      <VisuallyHidden>{names}</VisuallyHidden>
    </span>
  );
}
