import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import type { Range } from "../../../lib/workbook/index.js";
import { peopleWith as people, readRows as read, totalsIn as totals } from "../../fixtures/read-rows.js";
import { workbookOf } from "../../fixtures/sheet.js";

describe("the rows of a table", () => {
  it("each have the centre and the activity of a cell merged over them, and their own amounts", () => {
    const merged = (column: number): Range => ({ top: 3, bottom: 5, left: column, right: column });
    const grants = read(
      [
        ["N°", "Nom", "CIN", "Centre", "Activité", "Montant"],
        ...people((i) =>
          i === 2 ? ["Fès", "Couture", 2000] : [i === 1 ? "Salé" : null, i === 1 ? "Commerce" : null, 2000],
        ),
      ],
      [merged(4), merged(5), merged(6)],
    );
    const own = grants.batches[0]?.people ?? [];
    expect(own.map(({ centre }) => centre)).toEqual(["Salé", "Fès", "Fès", "Fès"]);
    expect(own.map(({ activity }) => activity)).toEqual(["Commerce", "Couture", "Couture", "Couture"]);
    expect(totals(grants)).toEqual(["8000.00"]);
  });
});

describe("an amount merged over several people", () => {
  const check = (total: number) => {
    const amounts = [90_000.5, null, 40_000, null];
    const rows = [
      ...[
        ["Tranche", 1],
        ["Date", { day: 43_161 }],
        ["N°", "Nom", "CIN", "Montant du projet"],
      ],
      ...people((i) => [amounts[i - 1] ?? null]),
      ["Total", null, null, total],
    ];
    const merges = [4, 6].map((top) => ({ top, bottom: top + 1, left: 4, right: 4 }));
    return checkWorkbook(workbookOf(rows, merges), { asOf: "2020-01-01", lang: "fr" });
  };
  const faults = ({ findings }: ReturnType<typeof check>) =>
    findings.filter(({ severity }) => severity !== "info").map(({ rule, cell }) => `${rule} ${String(cell)}`);

  it("is the grant of all of them, once: nobody's is missing", () => {
    const report = check(130_000.5);
    expect(report.batches).toMatchObject([{ beneficiaries: 4, total: "130000.50", unverified: 0 }]);
    expect(faults(report)).toEqual(["workbook/merged-data D4", "workbook/merged-data D6"]);
  });

  it("is held against the total", () => {
    expect(faults(check(220_001))).toEqual(["workbook/merged-data D4", "workbook/merged-data D6", "total/mismatch D8"]);
  });
});
