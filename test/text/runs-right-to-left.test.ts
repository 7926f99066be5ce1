import { expect, it } from "vitest";
import { runsRightToLeft } from "../../lib/text/index.js";

it.each([
  ["درهم", true],
  ["C5 : درهم", true],
  ["שקל", true],
  ["a\u202eb", true], // a mark that turns what follows
  ["545.381,93 DH", false],
  ["\u2068C5\u2069", false],
  ["", false],
])("%j runs right to left: %s", (text, expected) => {
  expect(runsRightToLeft(text)).toBe(expected);
});
