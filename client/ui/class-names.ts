/** Joins the class names that are there into one attribute. */
export const classNames = (...names: (string | false | null | undefined)[]): string =>
  names.filter((name) => name !== undefined && name !== null && name !== false && name !== "").join(" ");
