import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { PEOPLE, readRows } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const HEADINGS = ["N°", "Nom", "CIN", "Centre", "Activité", "Montant"];

/** The four people with what stands in their columns, the first as given and the others as said of it. */
const listOf = (...rows: readonly (readonly SheetValue[])[]): SheetValue[][] =>
  PEOPLE.map((own, i) => [...own, ...(rows[i] ?? [])]);

describe("what stands for the row above", () => {
  it.each(["idem", "Id.", "//", "-//-", "″", '"', "''", "»", "نفسه", "نفس الشيء", "كذلك"])(
    "is the centre and the activity of the person there: %s",
    (ditto) => {
      const [batch] = readRows([
        HEADINGS,
        ...listOf(["Fès", "Couture", 2000], [ditto, ditto, 2000], [ditto, "Coiffure", 2000], ["Salé", ditto, 2000]),
      ]).batches;
      expect(batch?.people.map(({ centre, activity }) => `${centre ?? ""} ${activity ?? ""}`)).toEqual([
        "Fès Couture",
        "Fès Couture",
        "Fès Coiffure",
        "Salé Coiffure",
      ]);
    },
  );

  it("is the batch and the day of a register", () => {
    const rows = [
      ["Tranche", "Date de remise", "Nom", "CIN", "Montant"],
      ...[1, "idem", 2, "//"].map((batch, i) => [
        batch,
        i === 0 ? { day: 43_161 } : "//",
        ...(PEOPLE[i] ?? []).slice(1),
        2000,
      ]),
    ];
    expect(
      readRows(rows).batches.map(({ declared, people }) => [
        declared.number?.value,
        declared.date?.value.date,
        people.length,
      ]),
    ).toEqual([
      [1, "2018-03-02", 2],
      [2, "2018-03-02", 2],
    ]);
  });

  it("stays as it is where nothing stands above, and is never an amount", () => {
    const list = listOf(
      ["idem", "Couture", 2000],
      ["Fès", "Couture", 2000],
      ["//", "idem", "idem"],
      ["Fès", "//", 2000],
    );
    const { batches, findings } = checkWorkbook(workbookOf([HEADINGS, ...list]), { asOf: "2019-01-01", lang: "fr" });
    expect(batches).toMatchObject([{ total: "6000.00", unverified: 1 }]);
    expect(
      findings
        .filter(({ rule }) => /centre|activity|amount/.test(rule))
        .map(({ rule, cell, found }) => [rule, cell, found]),
    ).toEqual([
      ["eligibility/unknown-centre", "D2", "idem"],
      ["amount/unreadable", "F4", "idem"],
    ]);
  });
});
