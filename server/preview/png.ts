import { fileURLToPath } from "node:url";

const FONTS = [
  "@expo-google-fonts/fraunces/600SemiBold/Fraunces_600SemiBold.ttf",
  "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  "@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf",
];

/** Beyond Latin, Greek, Cyrillic and what is set between them, for which the fonts of the look have letters. */
const OTHERS = /[\u0530-\u1DFF\u2300-\u{10FFFF}]/u;

/**
 * An SVG as a PNG of its own size, drawn in the fonts of the look, away from the thread that answers. Only for other
 * letters than theirs the fonts of this machine are read, which takes longer; letters that those lack, too, are left
 * out: the head of the page says title and names as text.
 */
export async function pngOf(svg: string): Promise<Buffer> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const fontFiles = FONTS.map((file) => fileURLToPath(import.meta.resolve(file)));
  const image = await renderAsync(svg, {
    font: { fontFiles, loadSystemFonts: hasOtherLetters(svg), defaultFontFamily: "Inter" },
  });
  return image.asPng();
}

/** Whether a text has letters that the fonts of the look lack. */
export const hasOtherLetters = (text: string): boolean => OTHERS.test(text);
