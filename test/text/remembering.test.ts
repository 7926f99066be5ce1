import { expect, it } from "vitest";
import { remembering } from "../../lib/text/index.js";

it("reads a text once while it is remembered, and forgets the oldest", () => {
  const read: string[] = [];
  const length = remembering((text) => {
    read.push(text);
    return text.length;
  }, 2);
  expect(["a", "bb", "a", "ccc", "bb", "dddd", "eeeee", "a"].map(length)).toEqual([1, 2, 1, 3, 2, 4, 5, 1]);
  expect(read).toEqual(["a", "bb", "ccc", "dddd", "eeeee", "a"]);
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
