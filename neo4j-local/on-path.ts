import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const ENDINGS = process.platform === "win32" ? [".cmd", ".exe", ".bat"] : [""];

/** The file that a command's name stands for on the PATH, or null. */
export function onPath(command: string, path = process.env["PATH"] ?? ""): string | null {
  const files = path
    .split(delimiter)
    .filter((folder) => folder !== "")
    .flatMap((folder) => ENDINGS.map((ending) => join(folder, command + ending)));
  return files.find((file) => existsSync(file)) ?? null;
}
