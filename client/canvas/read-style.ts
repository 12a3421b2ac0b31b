import type { SingularElementArgument } from "cytoscape";

/** A length or share that an element is drawn with, in the picture's own units. */
export const number = (element: SingularElementArgument, name: string): number =>
  Number(element.numericStyle(name));

/** A word that an element is drawn with. */
export const word = (element: SingularElementArgument, name: string): string => String(element.style(name));

/** Lengths that an element is drawn with; none for anything else. */
export function numbers(element: SingularElementArgument, name: string): number[] {
  const value: unknown = element.numericStyle(name);
  return Array.isArray(value) ? value.map(Number) : [];
}

/** A colour that an element is drawn with, as #rrggbb. */
export function colour(element: SingularElementArgument, name: string): string {
  const channels = word(element, name).match(/\d+/g) ?? [];
  const hex = channels.slice(0, 3).map((channel) => Number(channel).toString(16).padStart(2, "0"));
  return `#${hex.join("")}`;
}
