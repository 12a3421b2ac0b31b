import fraunces from "@expo-google-fonts/fraunces/600SemiBold/Fraunces_600SemiBold.ttf?url";
import inter from "@expo-google-fonts/inter/500Medium/Inter_500Medium.ttf?url";
import { jsPDF as Pdf } from "jspdf";
import { PdfPen } from "./pdf-pen.ts";
import type { Sheet } from "./shape.ts";

/** The papers a poster is printed on: their sides in points, the longer one first. */
export const PAPERS = { a3: [1190.55, 841.89], a2: [1683.78, 1190.55] } as const;
export type Paper = keyof typeof PAPERS;

/**
 * A sheet as a PDF poster of one page: its text is text, in the fonts of the look, which go along in part; a line
 * with letters that those lack, beyond Latin, Greek and Cyrillic, is a picture of it.
 * Throws where the fonts cannot be fetched.
 */
export async function writePdf(sheet: Sheet, paper: Paper): Promise<Blob> {
  const [long, short] = PAPERS[paper];
  const isWide = sheet.width >= sheet.height;
  const [width, height] = isWide ? [long, short] : [short, long];
  const pdf = new Pdf({
    unit: "pt",
    format: [width, height],
    orientation: isWide ? "landscape" : "portrait",
    compress: true,
    putOnlyUsedFonts: true,
  });
  const [serif, sans] = await Promise.all([fontFrom(fraunces), fontFrom(inter)]);
  for (const [name, font] of [
    ["serif", serif],
    ["sans", sans],
  ] as const) {
    pdf.addFileToVFS(`${name}.ttf`, font);
    pdf.addFont(`${name}.ttf`, name, "normal");
  }
  pdf.setDocumentProperties({ title: sheet.title, subject: sheet.description, creator: "Ensemble" });
  pdf.setLanguage(sheet.language === "fr" ? "fr-FR" : "en-GB");
  pdf.setFillColor(sheet.ground).rect(0, 0, width, height, "F");
  const scale = Math.min(width / sheet.width, height / sheet.height);
  const [x, y] = [(width - sheet.width * scale) / 2, (height - sheet.height * scale) / 2];
  new PdfPen(pdf, { scale, x, y }).draw(sheet.shapes);
  return pdf.output("blob");
}

/** A font file as jsPDF takes it: a letter for each byte. */
async function fontFrom(url: string): Promise<string> {
  const answer = await fetch(url);
  if (!answer.ok) throw new Error(`The font ${url} answered ${answer.status}.`);
  return Array.from(new Uint8Array(await answer.arrayBuffer()), (byte) => String.fromCharCode(byte)).join("");
}
