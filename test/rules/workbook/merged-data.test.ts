import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { parseRange, type Snapshot } from "../../../lib/workbook/index.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

/** Three people in rows 2 to 4, their total in row 5, with cells merged over others that hold something. */
function merged(merge: string, covered: Readonly<Record<string, SheetValue>>): Snapshot {
  const range = parseRange(merge);
  const rows: SheetValue[][] = [
    ["N°", "Nom", "CIN", "Montant"],
    [1, "Amina Bennani", "AB100001", 1000],
    [2, "Karim Tazi", "AB100002", 500],
    [3, "Omar Berrada", "AB100003", 2000],
    ["Total", null, null, { formula: "SUM(D2:D4)", result: 3500 }],
  ];
  const apart: SheetValue[][] = rows.map(() => []);
  for (const [at, value] of Object.entries(covered)) {
    const { top = 0, left = 0 } = parseRange(at) ?? {};
    const [own = [], under = []] = [rows[top - 1], apart[top - 1]];
    own[left - 1] = null;
    while (under.length < left) under.push(null);
    under[left - 1] = value;
  }
  const [sheet] = workbookOf(rows, range === null ? [] : [range]).sheets;
  const [hidden] = workbookOf(apart).sheets;
  if (sheet === undefined || hidden === undefined) throw new Error("no sheet");
  return { date1904: false, settings: null, sheets: [{ ...sheet, covered: hidden.rows }] };
}

function found(snapshot: Snapshot, rule: string): string[] {
  const { findings } = checkWorkbook(snapshot, { asOf: "2017-10-12", lang: "en" });
  return findings.filter((finding) => finding.rule === rule).map(({ cell, message }) => `${cell ?? ""}: ${message}`);
}

describe("a merge over a cell that holds something", () => {
  it("is told of with the amount that it hides, and the total that adds it is no stale one", () => {
    const snapshot = merged("D2:D3", { D3: 500 });
    expect(found(snapshot, "workbook/merged-data")).toEqual([
      "D2: The cells D2:D3 are merged within the beneficiaries’ rows and hide what stands in D3, which formulas still read. " +
        "Unmerge them and give each row its own value.",
    ]);
    expect(found(snapshot, "total/stale")).toEqual([]);
    expect(found(snapshot, "total/mismatch")).toHaveLength(1);
  });

  it("is told of where the amount is the same, since both are added", () => {
    expect(found(merged("D2:D3", { D3: 1000 }), "workbook/merged-data")).toHaveLength(1);
  });

  it("is told of where it hides a person's name", () => {
    expect(found(merged("B2:B3", { B3: "Karim Tazi" }), "workbook/merged-data")).toEqual([
      expect.stringContaining("hide what stands in B3"),
    ]);
  });

  it("names five cells", () => {
    expect(
      found(merged("A2:C4", { B2: "a", C2: "b", A3: 5, B3: "c", C3: "d", A4: 6 }), "workbook/merged-data"),
    ).toEqual([expect.stringContaining("hide what stands in B2, C2, A3, B3, C3 …, which")]);
  });

  it("is none of it where some writer repeated a text under the merge of a person's lines", () => {
    expect(found(merged("B2:B3", { B3: "Amina Bennani", C3: null }), "workbook/merged-data")).toEqual([]);
  });
});
