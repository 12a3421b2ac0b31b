/** Says what is going on: beside the table, so that what is printed as JSON stays JSON. */
export function say(line: string): void {
  console.error(line);
}
