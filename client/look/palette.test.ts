import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { blend, contrastBetween } from "./contrast.ts";
import { PALETTES, type Palette } from "./palette.ts";

const AA_TEXT = 4.5;
const AA_GRAPHICS = 3;
/** How much of a stage light lies on the ground where it is strongest. */
const STRONGEST_LIGHT = 0.14;
/** How much of a light's colour the name at its foot has. */
const STAGE_NAME = 0.75;

function* textPairs({
  ground,
  panel,
  raised,
  ink,
  quiet,
  dimmed,
  accent,
  onAccent,
  lights,
  families,
  signs,
}: Palette) {
  const lit = [lights[1], lights[2], lights[3]].map((light) => blend(ground, light, STRONGEST_LIGHT));
  for (const surface of [ground, panel, raised]) {
    for (const text of [
      ink,
      quiet,
      accent,
      ...Object.values(lights),
      ...Object.values(families),
      ...Object.values(signs),
    ]) {
      yield [text, surface] as const;
    }
  }
  for (const surface of [ground, panel]) yield [dimmed, surface] as const;
  for (const surface of lit) yield [ink, surface] as const;
  yield [onAccent, accent] as const;
  for (const sign of Object.values(signs)) yield [ground, sign] as const;
}

const tooFaint = (pairs: Iterable<readonly [string, string]>, least: number) =>
  [...pairs].filter(([text, surface]) => contrastBetween(text, surface) < least);

test.each(["dark", "light"] as const)("every text of the %s theme reaches AA on its surfaces", (theme) => {
  expect(tooFaint(textPairs(PALETTES[theme]), AA_TEXT)).toEqual([]);
});

test.each(["dark", "light"] as const)("the outlines of the %s theme's controls can be made out", (theme) => {
  const { outline, ground, panel } = PALETTES[theme];
  expect(
    tooFaint(
      [
        [outline, ground],
        [outline, panel],
      ],
      AA_GRAPHICS,
    ),
  ).toEqual([]);
});

test.each(["dark", "light"] as const)("the large names on the stage of the %s theme reach AA", (theme) => {
  const { ground, lights } = PALETTES[theme];
  const names = Object.values(lights).map((light) => [blend(ground, light, STAGE_NAME), ground] as const);
  expect(tooFaint(names, AA_GRAPHICS)).toEqual([]);
});

test("contrast runs from 1 for the same colour to 21 for black on white", () => {
  expect([contrastBetween("#777777", "#777777"), contrastBetween("#ffffff", "#000000")]).toEqual([1, 21]);
});

test("the custom properties hold the same colours as the palettes", () => {
  const css = readFileSync(new URL("tokens.css", import.meta.url), "utf8");
  const pairs = [...css.matchAll(/--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)];
  const written = Object.fromEntries(pairs.map(([, name, light, dark]) => [name, { light, dark }]));
  const [light, dark] = [propertiesOf(PALETTES.light), propertiesOf(PALETTES.dark)];
  expect(written).toEqual(
    Object.fromEntries(Object.keys(light).map((name) => [name, { light: light[name], dark: dark[name] }])),
  );
});

function propertiesOf({ lights, families, signs, onAccent, ...plain }: Palette): Record<string, string> {
  const under = (prefix: string, colours: Record<string, string>) =>
    Object.entries(colours).map(([name, colour]) => [`${prefix}-${name}`, colour] as const);
  return {
    ...plain,
    "on-accent": onAccent,
    ...Object.fromEntries([...under("light", lights), ...under("family", families), ...under("sign", signs)]),
  };
}
