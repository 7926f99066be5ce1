import { expect, it } from "vitest";
import { dirham, partOf } from "../../lib/dirham/index.js";

it.each([
  ["a quarter", "25", "100", 0.25],
  ["the whole", "100", "100", 1],
  ["more than the whole", "300", "100", 1],
  ["nothing", "0", "100", 0],
  ["less than nothing", "-5", "100", 0],
  ["a part of nothing", "5", "0", 0],
  ["a part of less than nothing", "-5", "-10", 0],
])("draws %s", (_, part, whole, length) => {
  expect(partOf(dirham(part), dirham(whole))).toBe(length);
});
