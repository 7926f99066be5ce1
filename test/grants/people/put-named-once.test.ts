import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { PEOPLE } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const check = (...centres: readonly SheetValue[]) => {
  const rows = PEOPLE.map(([rank, name, cin], i) => [rank, name, cin, centres[i] ?? null, 1000 * rank]);
  const lines = [["Tranche", 1], ["Date", "12/03/2018"], ["N°", "Nom et prénom", "CIN", "Centre", "Montant"], ...rows];
  const { batches, findings } = checkWorkbook(workbookOf(lines), { asOf: "2019-01-01", lang: "fr" });
  return [
    ...(batches[0]?.byCentre.map(({ centre, total }) => `${centre} ${total}`) ?? []),
    ...findings.filter(({ rule }) => rule === "eligibility/no-centre").map(({ cell }) => cell),
  ];
};

describe("a centre that is typed once, over its people", () => {
  it("holds for those under it", () => {
    expect(check("Fès", null, "Salé", null)).toEqual(["Fès 3000.00", "Salé 7000.00"]);
    expect(check("Fès", null, null, "Salé")).toEqual(["Fès 6000.00", "Salé 4000.00"]);
  });

  it.each([
    ["one of them is named again", ["Fès", null, "Fès", null], ["D5", "D7"]],
    ["nobody's stands first", [null, "Fès", null, "Salé"], ["D4", "D6"]],
    ["most have one", ["Fès", "Salé", null, "Rabat"], ["D6"]],
    ["there is only one", ["Fès", null, null, null], ["D5", "D6", "D7"]],
  ] as const)("lacks where %s", (_, centres, cells) => {
    expect(check(...centres)).toEqual(expect.arrayContaining([...cells]));
  });
});
