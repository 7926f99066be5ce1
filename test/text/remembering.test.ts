import { expect, it } from "vitest";
import { remembering } from "../../lib/text/index.js";

it("reads a text once while it is remembered, and forgets those that were not asked for in two generations", () => {
  const read: string[] = [];
  const length = remembering((text) => {
    read.push(text);
    return text.length;
  }, 1);
  expect(["a", "a", "bb", "a", "bb", "ccc", "a"].map(length)).toEqual([1, 1, 2, 1, 2, 3, 1]);
  expect(read).toEqual(["a", "bb", "ccc", "a"]);
});

it("answers right however many more texts there are than it remembers", () => {
  const own = remembering((text) => `${text}!`, 16);
  const texts = Array.from({ length: 1000 }, (_, i) => `texte ${i % 300}`);
  expect(texts.map(own)).toEqual(texts.map((text) => `${text}!`));
});

it("remembers that a text reads as nothing", () => {
  let times = 0;
  const nothing = remembering(() => {
    times++;
    return null;
  });
  expect([nothing("x"), nothing("x")]).toEqual([null, null]);
  expect(times).toBe(1);
});

it("reads long texts anew, which seldom come back", () => {
  let times = 0;
  const length = remembering((text) => {
    times++;
    return text.length;
  });
  const long = "x".repeat(121);
  expect([length(long), length(long)]).toEqual([121, 121]);
  expect(times).toBe(2);
});
