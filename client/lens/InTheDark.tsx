import type { Graph, GraphTie } from "#contract/graph.ts";
import type { Secret } from "#contract/secret.ts";
import type { CharacterId } from "#contract/words.ts";
import { useLanguage, useTell, useWords } from "../language/language-context.ts";
import { LookLink } from "../looking/LookLink.tsx";
import { sentenceOf } from "../tie-words/tie-sentence.ts";
import { Icon } from "../ui/Icon.tsx";
import { Popover } from "../ui/Popover.tsx";
import { inTheDark } from "./counted.ts";
import styles from "./lens.module.css";
import type { Shown } from "./shown-by.ts";
import { useSecrets } from "./use-lenses.ts";
import { lensWords } from "./words.ts";

type Props = { shown: Shown; graph: Graph };

/** Says who is in the dark, and opened, of what: each secret in a sentence that leads to its page. */
export function InTheDark({ shown, graph }: Props) {
  const t = useWords(lensWords);
  const secrets = useSecrets(true) ?? [];
  const say = useNames(graph);
  const dark = inTheDark(shown, secrets);
  const kept = secrets.flatMap((secret) => {
    const tie = shown.ties.has(secret.tie) && graph.ties.find(({ id }) => id === secret.tie);
    return tie ? [{ secret, tie }] : [];
  });
  if (kept.length === 0) return null;
  return (
    <Popover
      label={t("whoInTheDark")}
      opener={(props) => (
        <button type="button" className={styles.dark} {...props}>
          {dark.length > 0 ? t("dark", { names: say(dark) }) : t("nobodyNamed")}
          <Icon name="down" size={14} />
        </button>
      )}
    >
      {(close) => (
        <ul className={styles.secrets}>
          {kept.map(({ secret, tie }) => (
            <SecretLine key={tie.id} {...{ secret, tie, graph }} onLook={close} />
          ))}
        </ul>
      )}
    </Popover>
  );
}

type LineProps = { secret: Secret; tie: GraphTie; graph: Graph; onLook: () => void };

function SecretLine({ secret, tie, graph, onLook }: LineProps) {
  const t = useWords(lensWords);
  const tell = useTell();
  const { language } = useLanguage();
  const say = useNames(graph);
  const called = (id: CharacterId) => say([id]);
  const { inTheDark: dark, knownBy } = secret;
  const there = dark.filter((id) => called(id) !== "");
  return (
    <li>
      <LookLink action={{ type: "focus", focus: { type: "tie", id: tie.id } }} onLook={onLook}>
        {sentenceOf(called(tie.from), tell(tie.label), called(tie.to), language)}
      </LookLink>
      <p className={styles.quiet}>
        {there.length > 0
          ? t("darkOf", { names: say(there), count: there.length })
          : t("onlyKnow", { names: say(knownBy) })}
      </p>
    </li>
  );
}

/** Says characters of the graph by their short names; those it does not have are left out. */
function useNames({ characters }: Graph): (ids: readonly CharacterId[]) => string {
  const tell = useTell();
  const { language } = useLanguage();
  return (ids) => {
    const named = ids.flatMap((id) => characters.find((one) => one.id === id) ?? []);
    return new Intl.ListFormat(language).format(named.map(({ shortName }) => tell(shortName)));
  };
}
