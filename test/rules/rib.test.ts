import { expect, it } from "vitest";
import { digitsOfRib, isRib, unreversed } from "../../lib/rules/rib.js";

/** Its key is 97 less the remainder of the first 22 digits × 100. */
const RIB = "011780000123456789012386";

it("is 24 digits with the one key that fits them", () => {
  const first = RIB.slice(0, 22);
  const keys = Array.from({ length: 97 }, (_, i) => String(i + 1).padStart(2, "0"));
  expect(keys.filter((key) => isRib(first + key))).toEqual(["86"]);
  expect(97n - (BigInt(`${first}00`) % 97n)).toBe(86n);
});

it.each([
  ["a digit less", RIB.slice(1)],
  ["a digit more", `0${RIB}`],
  ["another digit", RIB.replace("11", "12")],
  ["two digits exchanged", RIB.replace("12", "21")],
])("is none with %s", (_, digits) => {
  expect(isRib(digits)).toBe(false);
});

it.each([
  ["011 780 0001234567890123 86", RIB],
  ["011-780.0001234567890123-86", RIB],
  ["MA64 0117 8000", "01178000"],
  ["٠١١", null],
  ["011 780 O001", null],
  ["", null],
])("has the digits of %j as people write them", (text, digits) => {
  expect(digitsOfRib(text)).toBe(digits);
});

it("is found again where its groups were turned round", () => {
  expect(unreversed("86 0001234567890123 780 011")).toBe(RIB);
  expect(unreversed("87 0001234567890123 780 011")).toBeNull();
  expect(unreversed("011 780 0001234567890123 86")).toBeNull();
});
