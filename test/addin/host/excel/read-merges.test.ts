import { expect, test } from "vitest";
import { addressesIn } from "../../../../addin/host/excel/read-merges.js";

test.each([
  ["Feuil1!A1:B2", ["A1:B2"]],
  ["Feuil1!A1:B2,Feuil1!C3:D3", ["A1:B2", "C3:D3"]],
  ["'Lot, n° 12 !'!A1:B2,'L''an 1'!C3", ["A1:B2", "C3:C3"]],
])("%s", (addresses, ranges) => {
  expect(
    addressesIn(addresses).map(
      ({ top, left, bottom, right }) =>
        `${"ABCD".charAt(left - 1)}${String(top)}:${"ABCD".charAt(right - 1)}${String(bottom)}`,
    ),
  ).toEqual(ranges);
});
