import { expect, test } from "vitest";
import { systemPalette } from "./shown-palette.ts";

const COLOURS: Record<string, string> = {
  Canvas: "#000000",
  CanvasText: "#ffffff",
  GrayText: "#3ff23f",
  Highlight: "#1aebff",
  HighlightText: "#000000",
};

test("where the system chooses the colours, all is its ink on its ground, and what is chosen its highlight", () => {
  const { ground, panel, ink, accent, dimmed, lights, families, signs } = systemPalette(
    (name) => COLOURS[name] ?? "",
  );
  expect({ ground, panel, ink, accent, dimmed }).toEqual({
    ground: "#000000",
    panel: "#000000",
    ink: "#ffffff",
    accent: "#1aebff",
    dimmed: "#3ff23f",
  });
  const drawn = [lights, families, signs].flatMap((colours) => Object.values(colours));
  expect(drawn).toEqual(Array.from({ length: 15 }, () => "#ffffff"));
});
