import type { Graph } from "#contract/graph.ts";
import type { CharacterId } from "#contract/words.ts";
import { useTell, useWords } from "../language/language-context.ts";
import { useLooking } from "../looking/looking-context.ts";
import { withNeighbours } from "../network/cast.ts";
import { Button } from "../ui/Button.tsx";
import styles from "./table.module.css";
import { tableWords } from "./words.ts";

type Props = {
  graph: Graph;
  picked: readonly CharacterId[];
  isNear: boolean;
  onNear: () => void;
  onClear: () => void;
};

/** Who is picked, and what can be done with them: how two are connected, who is around them, all these in the picture. */
export function PickedBar({ graph, picked, isNear, onNear, onClear }: Props) {
  const { look } = useLooking();
  const tell = useTell();
  const t = useWords(tableWords);
  const [from, to] = picked;
  if (!from) return null;
  const names = graph.characters
    .filter(({ id }) => picked.includes(id))
    .map(({ shortName }) => tell(shortName));
  const show = () => {
    look({ type: "bring", characters: picked.flatMap((id) => withNeighbours(graph, id)) });
    look({ type: "view", view: "network" });
  };
  return (
    <section className={styles.picked} aria-label={t("picked")}>
      <p role="status">{t("pickedNames", { names: names.join(", ") })}</p>
      {to && picked.length === 2 ? (
        <Button tone="accent" onClick={() => look({ type: "connect", from, to })}>
          {t("connect")}
        </Button>
      ) : null}
      <Button aria-pressed={isNear} onClick={onNear}>
        {t("near")}
      </Button>
      <Button onClick={show}>{t("inPicture")}</Button>
      <Button tone="quiet" onClick={onClear}>
        {t("pickNobody")}
      </Button>
    </section>
  );
}
