import type { Presence } from "#contract/insight.ts";
import { useTell, useWords } from "../language/language-context.ts";
import styles from "./charts.module.css";
import type { Known } from "./known.ts";
import type { Room } from "./lines.ts";
import { dotsOf, labelsOf, lineOfFactor, type Dot } from "./plotted.ts";
import { insightWords } from "./words.ts";

type Props = { characters: Presence["characters"]; known: Known };

const ROOM: Room = { width: 330, height: 240 };
const FOOT = 22;
const FACTORS = [2, 1 / 2] as const;
const LEADING = 4;
const NAMED = 12;

/** Every character by their share of ties and of presences, with the lines beyond which they are out of measure. */
export function PresencePlot({ characters, known }: Props) {
  const t = useWords(insightWords);
  const dots = dotsOf(characters, ROOM);
  const counted = (served: Dot["served"]) => dots.filter((dot) => dot.served === served).length;
  return (
    <svg
      role="img"
      aria-label={t("plot", { under: counted("under"), over: counted("over") })}
      className={styles.plot}
      viewBox={`0 0 ${ROOM.width} ${ROOM.height + FOOT}`}
    >
      <rect className={styles.field} width={ROOM.width} height={ROOM.height} rx={8} />
      {FACTORS.map((factor) => (
        <line
          key={factor}
          className={styles.limit}
          x1={3}
          y1={ROOM.height - 3}
          {...lineOfFactor(factor, ROOM)}
        />
      ))}
      {dots.map((dot) => (
        <PlotDot key={dot.id} dot={dot} />
      ))}
      <PlotNames dots={namedFirst(dots)} known={known} />
      <text className={styles.axis} x={8} y={16}>
        {t("sceneShare")}
      </text>
      <text className={styles.axis} x={ROOM.width} y={ROOM.height + 16} textAnchor="end">
        {t("tieShare")}
      </text>
    </svg>
  );
}

/** The names of some, as far as they do not lie on each other. */
function PlotNames({ dots, known }: { dots: readonly Dot[]; known: Known }) {
  const tell = useTell();
  const named = dots.flatMap((dot) => {
    const character = known.get(dot.id);
    return character ? [{ ...dot, name: tell(character.shortName) }] : [];
  });
  return labelsOf(named, ROOM).map(({ id, name, x, y, anchor }) => (
    <text key={id} className={styles.name} x={x} y={y} textAnchor={anchor}>
      {name}
    </text>
  ));
}

/** Those with most of both bear their names, then those out of measure. */
function namedFirst(dots: readonly Dot[]): Dot[] {
  const furthest = dots.toSorted((one, other) => other.x - other.y - (one.x - one.y));
  const marked = furthest.filter(({ served }) => served !== null);
  return [
    ...new Set([...furthest.slice(0, LEADING), ...marked.slice(0, NAMED), ...furthest.slice(0, NAMED)]),
  ];
}

/** A point; a triangle for who is out of measure, on its foot for few scenes and on its head for many. */
function PlotDot({ dot: { x, y, served } }: { dot: Dot }) {
  if (served === null) return <circle className={styles.point} cx={x} cy={y} r={3} />;
  const turn = served === "under" ? 1 : -1;
  return (
    <path
      className={styles.marked}
      d={`M${x} ${y - 5 * turn}L${x + 5} ${y + 4 * turn}L${x - 5} ${y + 4 * turn}Z`}
    />
  );
}
