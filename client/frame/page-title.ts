/** The title of the page, the most telling part first; parts that are not known are left out. */
export const pageTitle = (parts: readonly (string | null | undefined)[]): string =>
  [...parts, "Ensemble"].filter((part) => part !== null && part !== undefined && part !== "").join(" · ");
