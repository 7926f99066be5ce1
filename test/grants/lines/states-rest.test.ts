import { describe, expect, it } from "vitest";
import { statesRest } from "../../../lib/grants/lines/states-rest.js";
import { checkWorkbook } from "../../../lib/report/index.js";
import { peopleWith } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const people = peopleWith((i) => [10_000 * i]);
const check = (envelope: number, ...rows: readonly (readonly SheetValue[])[]) => {
  const lines = [
    ["Tranche", 1],
    ["Date", "12/03/2018"],
    ["Enveloppe", envelope],
    ["N°", "Nom", "CIN", "Montant"],
  ];
  const { batches, findings } = checkWorkbook(workbookOf([...lines, ...rows]), { asOf: "2019-01-01", lang: "fr" });
  const errors = findings.filter(({ severity }) => severity === "error");
  return [
    ...batches.map(({ beneficiaries, total }) => `${beneficiaries} ${total}`),
    ...errors.map(({ rule, cell, found, expected }) => [rule, cell, found, expected].join(" ")),
  ];
};

describe("what is left of a budget", () => {
  it("is told by its label", () => {
    expect(["Reliquat", "Solde : 3 000,00 DH", "الباقي", "Reste à affecter"].filter(statesRest)).toHaveLength(4);
    expect(["Amina Bennani", "Total", "عبد الباقي"].filter(statesRest)).toEqual([]);
  });

  describe.each(["Reliquat", "الباقي", "Solde"])("between people and their total: %s", (label) => {
    const rest = [label, null, null, 3000];

    it("is nobody's grant, and neither people nor the total after it are lost", () => {
      expect(check(103_000, ...people, rest, ["Total", null, null, 100_000])).toEqual(["4 100000.00"]);
      expect(check(103_000, ...people.slice(0, 2), rest, ...people.slice(2), ["Total", null, null, 90_000])).toEqual([
        "4 100000.00",
        "total/mismatch D10 90000.00 100000.00",
      ]);
    });

    it("may be taken in by the total, which is then the budget", () => {
      expect(check(103_000, ...people, rest, ["Total", null, null, 103_000])).toEqual(["4 100000.00"]);
      expect(check(103_000, ...people, rest, ["Total", null, null, 104_000])).toEqual([
        "4 100000.00",
        "total/mismatch D10 104000.00 100000.00",
      ]);
    });
  });
});
