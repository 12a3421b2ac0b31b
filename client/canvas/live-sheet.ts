import type { SingularElementArgument, StylesheetJson, StylesheetJsonBlock } from "cytoscape";

/** What hangs on how near the reader has come, and on which fonts have arrived. */
const LIVE = new Set([
  "arrow-scale",
  "background-image",
  "border-width",
  "font-family",
  "font-size",
  "height",
  "line-dash-pattern",
  "outline-offset",
  "outline-width",
  "text-background-padding",
  "text-margin-x",
  "text-margin-y",
  "text-outline-width",
  "underlay-padding",
  "width",
]);

type Values = Record<string, unknown>;
type Rule = { selector: string; values: Values };

/**
 * A stylesheet that takes other sizes and fonts as it goes: what hangs on them is looked up each time it is applied.
 * A new stylesheet makes Cytoscape draw everything anew; here only that is which looks otherwise.
 */
export class LiveSheet {
  #rules: readonly Rule[];

  constructor(sheet: StylesheetJson) {
    this.#rules = sheet.map(ruleOf);
  }

  /** The stylesheet as Cytoscape takes it. */
  get json(): StylesheetJson {
    return this.#rules.map(({ selector, values }, at) => {
      const style = Object.entries(values).map(([name, value]) =>
        LIVE.has(name) ? [name, this.#lookedUp(at, name)] : [name, value],
      );
      return { selector, style: Object.fromEntries(style) };
    });
  }

  /**
   * Takes the sizes and fonts of another stylesheet. Answers the selectors of all that looks otherwise now; null, and
   * takes nothing, where more is another.
   */
  take(sheet: StylesheetJson): string[] | null {
    const next = sheet.map(ruleOf);
    const changes = next.map((rule, at) => changedIn(this.#rules[at], rule));
    if (next.length !== this.#rules.length || changes.includes("otherwise")) return null;
    this.#rules = next;
    return next.flatMap(({ selector }, at) => (changes[at] === "other values" ? selector : []));
  }

  #lookedUp(at: number, name: string) {
    return (element: SingularElementArgument): unknown => {
      const value = this.#rules[at]?.values[name];
      return typeof value === "function" ? value(element) : value;
    };
  }
}

const ruleOf = (block: StylesheetJsonBlock): Rule => ({
  selector: block.selector,
  values: { ...("style" in block ? block.style : block.css) },
});

function changedIn(before: Rule | undefined, { selector, values }: Rule) {
  if (before?.selector !== selector) return "otherwise";
  const names = Object.keys(values);
  if (names.join() !== Object.keys(before.values).join()) return "otherwise";
  const changed = names.filter((name) => !isSame(before.values[name], values[name]));
  if (changed.length === 0) return "nothing";
  return changed.every((name) => LIVE.has(name)) ? "other values" : "otherwise";
}

/** What a function answers hangs on what it is told of an element, and on fonts: they are compared for themselves. */
function isSame(one: unknown, other: unknown): boolean {
  if (typeof one === "function" && typeof other === "function") return true;
  return Array.isArray(one) && Array.isArray(other) ? one.join() === other.join() : one === other;
}
