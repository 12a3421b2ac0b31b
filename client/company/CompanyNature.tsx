import type { CompanyEntry } from "#contract/people.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { companyWords } from "./words.ts";

type Props = { company: Pick<CompanyEntry, "kind" | "fictional" | "city" | "country"> };

/** What a company is and where it is at home, in a line. */
export function CompanyNature({ company: { kind, fictional, city, country } }: Props) {
  const tell = useTell();
  const t = useWords(companyWords);
  const where = [city, country].flatMap((place) => (place ? tell(place) : [])).join(", ");
  const parts = [tell(kind), where, fictional ? t("invented") : ""].filter((part) => part !== "");
  return parts.join(" · ");
}
