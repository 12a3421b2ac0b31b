const NARROW = /[iljtfrI.,'’()\-–  ]/;
const WIDE = /[mwMWŒœÆæ@]/;
/** Letters of a square each: Chinese, Japanese, Korean. */
const SQUARE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303F\uFF01-\uFF60]/u;
const CAPITAL = /\p{Lu}/u;

/** How much higher than its font a line of a name is. */
const LINE = 1.2;

/**
 * About how wide and high a name, line by line, is in a font of this size. Reckoned by its letters and
 * not measured, so that places do not hang on which fonts have arrived.
 */
export function nameSize(name: string, font: number): { width: number; height: number } {
  const widths = name.split("\n").map((line) => [...line].reduce((sum, letter) => sum + widthOf(letter), 0));
  return { width: Math.max(...widths) * font, height: widths.length * LINE * font };
}

function widthOf(letter: string): number {
  if (NARROW.test(letter)) return 0.34;
  if (WIDE.test(letter)) return 0.9;
  if (SQUARE.test(letter)) return 1;
  return CAPITAL.test(letter) ? 0.69 : 0.585;
}
