import { fileURLToPath } from "node:url";

const FONTS = [
  "@expo-google-fonts/fraunces/600SemiBold/Fraunces_600SemiBold.ttf",
  "@expo-google-fonts/inter/400Regular/Inter_400Regular.ttf",
  "@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf",
];

/** An SVG as a PNG of its own size, drawn in the fonts of the look, away from the thread that answers. */
export async function pngOf(svg: string): Promise<Buffer> {
  const { renderAsync } = await import("@resvg/resvg-js");
  const fontFiles = FONTS.map((file) => fileURLToPath(import.meta.resolve(file)));
  const image = await renderAsync(svg, {
    font: { fontFiles, loadSystemFonts: false, defaultFontFamily: "Inter" },
  });
  return image.asPng();
}
