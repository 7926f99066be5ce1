import { expect, it } from "vitest";
import { nearestCentre } from "../../lib/rules/nearest-centre.js";

const centres = [
  { name: "Fès", spellings: ["فاس", "Fez"] },
  { name: "Casablanca", spellings: ["الدار البيضاء", "Casa"] },
  { name: "Marrakech", spellings: ["مراكش"] },
];

it.each([
  ["Marakech", "Marrakech"],
  ["CASABLANKA", "Casablanca"],
  ["الدار البيظاء", "Casablanca"],
  ["Fes.", "Fès"],
  ["Ouarzazate", null],
  ["", null],
  ["x".repeat(10_000), null],
])("%s", (text, name) => {
  expect(nearestCentre(text, centres)).toBe(name);
});
