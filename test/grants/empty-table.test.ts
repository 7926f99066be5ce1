import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../lib/report/index.js";
import { workbookOf, type SheetValue } from "../fixtures/sheet.js";

const LINES: readonly (readonly SheetValue[])[] = [["Tranche", 1], ["Date", "28/09/2017"], []];
const HEADINGS = ["N°", "Nom et prénom", "CIN", "Sexe", "Centre", "Montant total"];

const rulesOf = (rows: readonly (readonly SheetValue[])[]) =>
  checkWorkbook(workbookOf([...LINES, ...rows]), { asOf: "2017-10-12", lang: "fr" }).findings.map(
    ({ rule, cell }) => `${rule} ${String(cell)}`,
  );

describe("a batch table of nobody", () => {
  it.each<[string, readonly (readonly SheetValue[])[]]>([
    ["with nothing under its headings", [HEADINGS]],
    ["with a total of nothing", [HEADINGS, ["Total", null, null, null, null, 0]]],
    ["with signatures under it", [HEADINGS, [], ["Le coordonnateur", null, null, "La comptabilité"]]],
    ["with rows prepared that nobody calculated", [HEADINGS, [1, null, null, null, null, { formula: "G5+H5" }], [2]]],
  ])("%s is empty, and is no other fault", (_, rows) => {
    expect(rulesOf(rows)).toEqual(["batch/empty A4"]);
  });
});
