import { useWords } from "../language/language-context.ts";
import { Notice } from "../ui/Notice.tsx";
import { ApiError, isAway } from "./call.ts";
import { words } from "./words.ts";

/** Says what went wrong with an answer, and asks again on request where that can help. */
export function Failed({ error, retry }: { error: Error; retry: () => void }) {
  const t = useWords(words);
  const missing = error instanceof ApiError && error.code === "not_found";
  const reason = isAway(error) ? t("away") : missing ? t("missing") : t("odd");
  return (
    <Notice alert title={t("failed")} action={missing ? undefined : { label: t("again"), act: retry }}>
      {reason}
    </Notice>
  );
}
