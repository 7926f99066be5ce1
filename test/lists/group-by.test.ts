import { expect, it } from "vitest";
import { groupBy } from "../../lib/lists/index.js";

it("gives the keys in order of appearance, and the items of each in their order", () => {
  const people = [
    { name: "Amina", centre: "Salé" },
    { name: "Omar", centre: null },
    { name: "Karim", centre: "Fès" },
    { name: "Latifa", centre: "Salé" },
  ];
  const names = [...groupBy(people, ({ centre }) => centre)].map(([centre, own]) => [
    centre,
    own.map(({ name }) => name),
  ]);
  expect(names).toEqual([
    ["Salé", ["Amina", "Latifa"]],
    [null, ["Omar"]],
    ["Fès", ["Karim"]],
  ]);
});

it("gives no group for an empty list", () => {
  expect(groupBy([], String).size).toBe(0);
});
