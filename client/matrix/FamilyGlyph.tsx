import type { Family } from "#contract/kinds.ts";
import { GLYPHS } from "./glyphs.ts";
import styles from "./marks.module.css";
import type { Slot } from "./marks.ts";

type Props = { family: Family; holds: boolean; slot: Slot };

/** The mark of a family in its hue and form, within a drawing; dashed where no tie of it holds. */
export function FamilyGlyph({ family, holds, slot: { x, y, size } }: Props) {
  const { form, path } = GLYPHS[family];
  return (
    <path
      d={path}
      className={styles[form]}
      data-family={family}
      data-over={holds ? undefined : true}
      transform={`translate(${x} ${y}) scale(${size / 12})`}
    />
  );
}
