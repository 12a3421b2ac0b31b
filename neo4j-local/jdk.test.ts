import { expect, test } from "vitest";
import { chooseJdk, parseJava } from "./jdk.ts";

const SETTINGS = `Property settings:
    java.home = /opt/java 25
    java.specification.version = 25
    java.version = 25.0.3

openjdk version "25.0.3" 2026-04-21 LTS
`;

test("the home and the version are read from what Java says of itself", () => {
  expect(parseJava(SETTINGS)).toEqual({ home: "/opt/java 25", version: 25 });
});

test("a Java from before version 9 is known by its second number", () => {
  expect(parseJava("java.home = /opt/old\njava.specification.version = 1.8")).toEqual({
    home: "/opt/old",
    version: 8,
  });
});

test("whatever is not Java is nothing", () => {
  expect(parseJava("command not found")).toBe(null);
});

test("the first Java found is taken when it is new enough, even where an older one would do", () => {
  expect(chooseJdk([jdk(25), jdk(17)], 17)).toEqual(jdk(25));
});

test("where the first is too old, the oldest that will do is taken", () => {
  expect(chooseJdk([jdk(17), jdk(25), jdk(21), jdk(8)], 21)).toEqual(jdk(21));
});

test("with none new enough there is none", () => {
  expect([chooseJdk([jdk(17)], 21), chooseJdk([], 17)]).toEqual([null, null]);
});

function jdk(version: number) {
  return { home: `/opt/java-${version}`, version };
}
