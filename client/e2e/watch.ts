import type { Page } from "playwright-core";

/** What a page did that no journey should see: errors it logged, and requests to any host but ours. */
export class Watch {
  readonly #origin: string;
  readonly #seen: string[] = [];
  readonly #expected: RegExp[] = [];

  constructor(origin: string) {
    this.#origin = origin;
  }

  /** From now on this may happen: the message or address of what is expected. */
  expect(pattern: RegExp): void {
    this.#expected.push(pattern);
  }

  over(page: Page): void {
    page.on("console", (message) => {
      if (message.type() !== "error") return;
      this.#note(`The page logged: ${message.text()} (${message.location().url})`);
    });
    page.on("pageerror", (error) => this.#note(`The page threw: ${error.stack ?? error.message}`));
    page.on("request", (request) => {
      const url = new URL(request.url());
      const isOurs = url.origin === this.#origin || url.protocol === "data:" || url.protocol === "blob:";
      if (!isOurs) this.#note(`The page asked another host: ${request.url()}`);
    });
  }

  /** All that was seen and not expected. */
  get unexpected(): string[] {
    return this.#seen;
  }

  #note(what: string): void {
    if (!this.#expected.some((pattern) => pattern.test(what))) this.#seen.push(what);
  }
}
