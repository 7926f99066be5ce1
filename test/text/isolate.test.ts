import { describe, expect, it } from "vitest";
import { isolate, stripIsolates } from "../../lib/text/index.js";

describe("isolate", () => {
  it.each([
    ["درهم", "\u2068درهم\u2069"],
    ["", "\u2068\u2069"],
    ["a\u2067b\u2069c", "\u2068a\u2067b\u2069c\u2069"],
    ["a\u2069b", "\u2068ab\u2069"],
    ["a\u2066b", "\u2068ab\u2069"],
    ["\u2069a\u2068", "\u2068a\u2069"],
  ])("%j stands as %j", (text, expected) => {
    expect(isolate(text)).toBe(expected);
  });
});

describe("stripIsolates", () => {
  it("takes every isolate away and nothing else", () => {
    expect(stripIsolates("\u2066a\u2067b\u2068c\u2069\u200f")).toBe("abc\u200f");
  });
});
