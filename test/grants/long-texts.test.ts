import { describe, expect, it } from "vitest";
import { readRows } from "../fixtures/read-rows.js";

const LONGEST = 32_767;
const HEAD = ["N°", "Nom et prénom", "CIN", "Centre", "Montant (DH)"];
const person = (i: number) => [i, `Amina Tazi ${"ABCDE"[i] ?? ""}`, `AB12345${i}`, "Fès", 1500 + i];

/** What readers of text could go over again and again, till the test's time is up: each makes a cell of as many characters as Excel allows. */
const pieces = ["1", "1 234 ", "1/", "(", "- ", "\n", "Lot n° 3 ", "الدفعة رقم 3 ", "28/09/2017 ", "500 DH ", "\ufdfa"];

describe("a cell as long as Excel allows", () => {
  it.each(pieces)("is read wherever it stands: %j", (piece) => {
    const text = `1${piece.repeat(LONGEST)}`.slice(0, LONGEST - 1) + "z";
    for (const [row, column] of [
      [0, 0],
      [1, 0],
      [2, 1],
      [2, 4],
      [3, 0],
      [3, 4],
      [6, 4],
    ] as const) {
      const rows = [["Lot n° 3"], ["Date"], HEAD, person(1), person(2), person(3), ["Total", null, null, null, 4506]];
      const own = rows.map((cells, r) => (r === row ? Object.assign([...cells], { [column]: text }) : cells));
      expect(readRows(own).batches.length, `row ${row + 1}, column ${column + 1}`).toBeLessThan(2);
    }
  });
});
