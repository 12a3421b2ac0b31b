import { accessSync, constants } from "node:fs";
import { delimiter, join } from "node:path";

/** The same browser without a window or anything around its pages. */
const SHELLS = ["chromium-headless-shell", "chrome-headless-shell"];

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome"];

/** Where browsers are installed that are not on the path. */
const ELSEWHERE = [
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
];

/** The path of an installed Chromium or Chrome, CHROMIUM_PATH before all others; null where there is none. */
export function findChromium(): string | null {
  return findFirst(NAMES);
}

/** The same for pages that nobody sees: rather one without windows, whose own process has a third of the work. */
export function findHeadlessChromium(): string | null {
  return findFirst([...SHELLS, ...NAMES]);
}

function findFirst(names: readonly string[]): string | null {
  const named = process.env["CHROMIUM_PATH"];
  const folders = (process.env["PATH"] ?? "").split(delimiter).filter(Boolean);
  const candidates = [...names.flatMap((name) => folders.map((folder) => join(folder, name))), ...ELSEWHERE];
  return [...(named ? [named] : []), ...candidates].find(isExecutable) ?? null;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
