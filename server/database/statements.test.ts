import { expect, test } from "vitest";
import { statementsOf } from "./statements.ts";

test("cuts at semicolons, but not at those in strings, quoted names and comments", () => {
  const script = `
    // a comment; with a semicolon
    MERGE (a {text: 'one; two', quote: "it's; \\"so\\"", \`odd;name\`: 4 / 2});
    /* another; one */ RETURN 1;
  `;
  expect(statementsOf(script)).toEqual([
    `MERGE (a {text: 'one; two', quote: "it's; \\"so\\"", \`odd;name\`: 4 / 2})`,
    "RETURN 1",
  ]);
});

test("an address in a string is not a comment", () => {
  expect(statementsOf(`RETURN "https://example.org/a;b"; `)).toEqual([`RETURN "https://example.org/a;b"`]);
});
