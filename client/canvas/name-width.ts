const NARROW = /[iljtfrI.,'’()\-–  ]/;
const WIDE = /[mwMWŒœÆæ@]/;
const CAPITAL = /\p{Lu}/u;

/**
 * About how wide a name is in a font of this size. Reckoned by its letters and not measured, so that
 * places do not hang on which fonts have arrived.
 */
export function nameWidth(name: string, font: number): number {
  return [...name].reduce((sum, letter) => sum + widthOf(letter), 0) * font;
}

function widthOf(letter: string): number {
  if (NARROW.test(letter)) return 0.34;
  if (WIDE.test(letter)) return 0.9;
  return CAPITAL.test(letter) ? 0.69 : 0.585;
}
