import type { CompanyEntry } from "#contract/people.ts";
import { useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { Button } from "../ui/Button.tsx";
import { companyWords } from "./words.ts";

/** Asks who connects two companies, the first two to begin with; nothing where there are no two with members. */
export function ConnectTwo({ companies }: { companies: readonly CompanyEntry[] }) {
  const { look } = useLooking();
  const t = useWords(companyWords);
  const [one, other] = companies.filter(({ members }) => members > 0);
  if (!one || !other) return null;
  return (
    <div>
      <Button onClick={() => look({ type: "across", from: one.id, to: other.id })}>{t("connect")}</Button>
    </div>
  );
}
