import { describe, expect, it } from "vitest";
import { checkRun, checkWorkbook, registerOf, registerSum, type Report } from "../../lib/report/index.js";
import { exampleSnapshot, type Example } from "../../lib/rules/index.js";
import { sheetOf } from "../fixtures/sheet.js";

const check = (example: Example): Report => checkWorkbook(exampleSnapshot(example), { asOf: "2026-01-01", lang: "fr" });

const clean: Example = {
  lines: [
    ["Tranche n°", 1],
    ["Date de distribution", "jeudi 28 septembre 2017"],
    ["Lieu", "Casablanca"],
    ["Enveloppe", "60.000 ,50 DH"],
    ["Nombre de bénéficiaires", "trois (03)"],
    ["dont femmes", 2],
  ],
  people: [
    { sex: "F", centre: "Fès", activity: "Couture", cash: 8000, equipment: 12_000, total: 20_000 },
    { sex: "H", centre: "Salé", activity: "Menuiserie", cash: 5000, equipment: 15_000.5, total: 20_000.5 },
    { sex: "F", centre: "Fès", activity: "Couture", cash: null, equipment: 20_000, total: 20_000 },
  ],
};

describe("checkWorkbook", () => {
  it("gives a clean batch's figures, beside what its sheet declares", () => {
    const { status, findings, batches } = check(clean);
    expect([status, findings]).toEqual(["valid", []]);
    expect(batches).toEqual([
      {
        sheet: "Feuille 1",
        range: "A8:H11",
        number: 1,
        date: "2017-09-28",
        venue: "Casablanca",
        centres: ["Fès", "Salé"],
        beneficiaries: 3,
        women: 2,
        cash: "13000.00",
        equipment: "47000.50",
        total: "60000.50",
        unverified: 0,
        declared: { beneficiaries: 3, women: 2, envelope: "60000.50" },
        byCentre: [
          { centre: "Fès", beneficiaries: 2, women: 2, total: "40000.00", unverified: 0 },
          { centre: "Salé", beneficiaries: 1, women: 0, total: "20000.50", unverified: 0 },
        ],
        byActivity: [
          { activity: "Couture", beneficiaries: 2, women: 2, total: "40000.00", unverified: 0 },
          { activity: "Menuiserie", beneficiaries: 1, women: 0, total: "20000.50", unverified: 0 },
        ],
      },
    ]);
  });

  it("leaves what it cannot establish null, and what it cannot count unverified", () => {
    const { batches } = check({ lines: [["Tranche", 1]], people: [{}, { total: "à préciser" }, { total: null }] });
    expect(batches).toMatchObject([
      {
        date: null,
        venue: null,
        women: null,
        cash: null,
        equipment: null,
        total: "20000.00",
        unverified: 2,
        declared: { beneficiaries: null, women: null, envelope: null },
      },
    ]);
  });

  it("gives findings in sheet, row, column order", () => {
    const two: Example = {
      lines: [
        ["Tranche", 2],
        ["Date", { date: "2017-10-05" }],
      ],
      people: [{ cin: "1" }],
    };
    const { findings } = check({ people: [{ total: 0 }, { cin: "2", total: -1 }], next: two });
    expect(findings.map(({ sheet, cell, rule }) => `${sheet ?? ""}!${cell ?? ""} ${rule}`)).toEqual([
      "Feuille 1!C5 amount/zero",
      "Feuille 1!B6 beneficiary/cin-format",
      "Feuille 1!C6 amount/negative",
      "Feuille 2!B5 beneficiary/cin-format",
    ]);
  });

  it("says what is found, expected, the gap and the fix of a total that leaves out a row", () => {
    const { status, findings } = check({
      people: [{}, {}, {}],
      total: { total: { formula: "SUM(C5:C6)", result: 40_000 } },
    });
    expect(status).toBe("invalid");
    expect(findings).toMatchObject([
      {
        rule: "total/range",
        cell: "C8",
        found: "=SUM(C5:C6)",
        expected: "=SUM(C5:C7)",
        gap: { difference: "20000.00", cause: "outside-range", cells: ["C7"] },
        fix: { kind: "formula", cell: "C8", before: "=SUM(C5:C6)", after: "=SUM(C5:C7)" },
      },
    ]);
  });

  it("has no gap to explain where the figure happens to hold", () => {
    const { findings } = check({ people: [{}, {}], total: { total: { formula: "SUM(C4:C6)", result: 40_000 } } });
    expect(findings.map(({ rule, gap }) => [rule, gap])).toEqual([["total/range", null]]);
  });

  it("is valid with warnings alone", () => {
    expect(check({ people: [{ total: 0 }] }).status).toBe("valid");
  });

  it("says of a workbook without batches that nothing was checked", () => {
    const { status, batches, findings } = check({ plain: [["Compte rendu"]] });
    expect([status, batches.length]).toEqual(["invalid", 0]);
    expect(findings.map(({ rule, sheet, cell }) => [rule, sheet, cell])).toEqual([["workbook/no-batch", null, null]]);
  });

  it("tells of a waiting list beside a batch that it is none, and still of a column that nobody should keep", () => {
    const list = {
      ...sheetOf([
        ["Liste d'attente"],
        ["N°", "Nom", "CIN", "Projet", "Infraction", "Montant demandé"],
        ...[1, 2, 3, 4].map((i) => [i, `Amina Tazi ${String(i)}`, `AB10000${String(i)}`, "Couture", "vol", 20_000]),
      ]),
      name: "Attente",
    };
    const { date1904, settings, sheets } = exampleSnapshot(clean);
    const report = checkWorkbook({ date1904, settings, sheets: [...sheets, list] }, { asOf: "2026-01-01", lang: "fr" });
    expect(report.batches.map(({ sheet, total }) => `${sheet} ${total}`)).toEqual(["Feuille 1 60000.50"]);
    expect(report.recognised.map(({ sheet, range, of, people }) => [sheet, range, of, people])).toEqual([
      ["Feuille 1", "A8:H11", "person", 3],
      ["Attente", "A2:F6", "aside", 4],
    ]);
    expect(report.findings.map(({ rule, sheet, cell }) => `${rule} ${String(sheet)}!${String(cell)}`)).toEqual([
      "workbook/sensitive-column Attente!E2",
    ]);
  });

  it("tells what was taken for what, with its cells", () => {
    const [table] = check(clean).recognised;
    expect(table).toMatchObject({ sheet: "Feuille 1", of: "person", people: 3 });
    expect(table?.columns.map(({ cell, field }) => `${cell} ${field ?? "?"}`)).toEqual([
      "A8 name",
      "B8 cin",
      "C8 sex",
      "D8 centre",
      "E8 activity",
      "F8 cash",
      "G8 equipment",
      "H8 total",
    ]);
    expect(table?.lines.map(({ cell, field }) => `${cell} ${field}`)).toEqual([
      "B1 number",
      "B2 date",
      "B3 venue",
      "B5 beneficiaries",
      "B6 women",
      "B4 envelope",
    ]);
  });

  it("is pure: the same snapshot gives the same report", () => {
    expect(check(clean)).toEqual(check(clean));
  });
});

describe("registerOf", () => {
  it("adds batches up exactly", () => {
    expect(registerOf([...check(clean).batches, ...check(clean).batches])).toEqual({
      batches: 2,
      beneficiaries: 6,
      women: 4,
      total: "120001.00",
      unverified: 0,
    });
  });

  it("counts women over the batches that tell who is one; none where no batch does", () => {
    const [batch] = check(clean).batches;
    if (batch === undefined) throw new Error("no batch");
    const untold = { ...batch, women: null };
    expect(registerOf([batch, untold]).women).toBe(2);
    expect(registerOf([untold, untold]).women).toBeNull();
    expect(registerOf([]).women).toBe(0);
  });

  it("is the same added up from the registers of a run’s workbooks, one of which has no batch", () => {
    const [batch] = check(clean).batches;
    if (batch === undefined) throw new Error("no batch");
    const untold = { ...batch, women: null };
    for (const batches of [[batch, untold], [untold], []])
      expect(registerSum([[], ...batches.map((one) => [one])].map(registerOf))).toEqual(registerOf(batches));
  });
});

describe("checkRun", () => {
  it("finds what only a whole run shows, whatever the order of its workbooks", () => {
    const first = check({}).traces;
    const second = check({
      lines: [
        ["Tranche", 3],
        ["Date", { date: "2017-10-05" }],
      ],
    }).traces.map((trace) => ({ ...trace, workbook: 1 }));
    const options = { asOf: "2026-01-01", lang: "fr" } as const;
    const found = checkRun([...first, ...second], options);
    expect(found.map(({ workbook, finding }) => `${workbook} ${finding.rule} ${finding.cell ?? ""}`)).toEqual([
      "1 batch/number-gap B1",
      "1 beneficiary/funded-before B5",
      "1 beneficiary/funded-before B6",
    ]);
    expect(checkRun([...second, ...first], options)).toEqual(found);
  });
});
