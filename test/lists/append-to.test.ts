import { expect, it } from "vitest";
import { appendTo } from "../../lib/lists/index.js";

it("puts an item at the end of the list of its key, the same list as before", () => {
  const salé = ["Amina"];
  const lists = new Map([["Salé", salé]]);
  appendTo(lists, "Salé", "Karim");
  expect(salé).toEqual(["Amina", "Karim"]);
  expect(lists.get("Salé")).toBe(salé);
});

it("begins a list under a key that has none", () => {
  const lists = new Map([["Salé", ["Amina"]]]);
  appendTo(lists, "Fès", "Omar");
  expect([...lists]).toEqual([
    ["Salé", ["Amina"]],
    ["Fès", ["Omar"]],
  ]);
});
