import type { Progress } from "./seed.ts";

/** Says how far the loading has come: on a terminal in one line that changes, elsewhere at its begin and end. */
export const sayProgress: Progress = (file, at, of) => {
  if (process.stdout.isTTY)
    process.stdout.write(`\r\u001b[KLoading the stories: ${at} of ${of} (${file})${at === of ? "\n" : ""}`);
  else if (at === 1 || at === of) console.log(`Loading the stories: ${at} of ${of}`);
};
