import { expect, it } from "vitest";
import { countOf } from "../../lib/lists/index.js";

it("counts those of a list that are so", () => {
  const people = [{ sex: "female" }, { sex: null }, { sex: "female" }];
  expect(countOf(people, ({ sex }) => sex === "female")).toBe(2);
  expect(countOf([], () => true)).toBe(0);
});
