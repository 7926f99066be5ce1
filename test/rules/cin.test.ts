import { expect, it } from "vitest";
import { isCin, readCin } from "../../lib/rules/cin.js";

it.each([
  ["AB123456", "AB123456"],
  [" ab 123456 ", "AB123456"],
  ["j-9\u200f", "J9"],
  ["BE١٢٣٤٥٦", "BE123456"],
  ["ABC1234", null],
  ["AB1234567", null],
  ["123456", null],
  ["AB", null],
  ["", null],
])("reads %j as the CIN %j", (text, cin) => {
  expect(readCin(text)).toBe(cin);
});

it("takes for a CIN what is written as CINs are compared", () => {
  expect(isCin("AB123456")).toBe(true);
  expect(isCin("ab 123456")).toBe(false);
});
