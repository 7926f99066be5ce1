import { expect, it } from "vitest";
import { decimalText, dirham, roundToCentime } from "../../lib/dirham/index.js";

it.each([
  ["12.344", "12.34"],
  ["12.345", "12.35"], // halves away from zero, as an invoice does
  ["-12.345", "-12.35"],
  ["12.34499999999999999999", "12.34"],
  ["0.005", "0.01"],
  ["545381.93", "545381.93"],
  ["0", "0.00"],
])("%s is %s to the centime", (exact, rounded) => {
  expect(decimalText(roundToCentime(dirham(exact)))).toBe(rounded);
});
