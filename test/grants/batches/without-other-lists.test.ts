import { describe, expect, it } from "vitest";
import { createLexicon, readGrants } from "../../../lib/grants/index.js";
import { checkWorkbook, type Report } from "../../../lib/report/index.js";
import type { Snapshot } from "../../../lib/workbook/index.js";
import { peopleWith } from "../../fixtures/read-rows.js";
import { sheetOf, type SheetValue } from "../../fixtures/sheet.js";

type Rows = SheetValue[][];

const DAY: SheetValue = { day: 43_161 };
const FIRMS = ["Sté Atlas Matériel", "Quincaillerie Al Amal", "Comptoir du Nord", "Droguerie Centrale"];
const ARABIC_FIRMS = ["شركة الأطلس", "مقاولة الأمل", "شركة الشمال", "شركة الرياض"];
const NAMES = ["Hanane Filali", "Rachid Sqalli", "Zineb Kabbaj", "Brahim Jabri"];
const ARABIC_NAMES = ["حنان الفيلالي", "رشيد الصقلي", "زينب القباج", "إبراهيم الجابري"];
const THINGS = ["Machine à coudre", "Four", "Perceuse", "Vitrine"];
const BATCH: Rows = [["Tranche", 1], ["Date", DAY], ["N°", "Nom", "CIN", "Montant"], ...peopleWith(() => [2000])];

function rowsOf(headings: SheetValue[], row: (i: number) => SheetValue[]): Rows {
  return [headings, ...[0, 1, 2, 3].map(row)];
}

/** A workbook with a batch and another sheet. */
function beside(rows: Rows): Snapshot {
  const sheets = [
    { ...sheetOf(BATCH), name: "Dons" },
    { ...sheetOf(rows), name: "Autre" },
  ];
  return { date1904: false, settings: null, sheets };
}

function check(rows: Rows): Report {
  return checkWorkbook(beside(rows), { asOf: "2020-01-01", lang: "fr" });
}

function toldIn({ recognised }: Report): string[] {
  return recognised.map(({ sheet, of, range, people }) => `${sheet} ${of} ${range} ${String(people)}`);
}

const CIN = (i: number): string => `CD20000${String(i)}`;
const amount = (i: number): number => 12_000 + 350.5 * i;
const firm = (i: number): SheetValue => FIRMS[i] ?? null;
const arabicFirm = (i: number): SheetValue => ARABIC_FIRMS[i] ?? null;

const papers: readonly (readonly [name: string, rows: Rows])[] = [
  [
    "a register of invoices",
    rowsOf(["N° facture", "Fournisseur", "Date", "Montant HT", "TVA", "Montant TTC"], (i) => [
      ...[`F-${String(i)}`, firm(i), DAY, 1000 * i, 200 * i, 1200 * i],
    ]),
  ],
  [
    "what suppliers were paid",
    rowsOf(["N°", "Nom ou raison sociale du fournisseur", "N° facture", "Montant (DH)"], (i) => [
      ...[i + 1, firm(i), 100 + i, amount(i)],
    ]),
  ],
  [
    "suppliers with their accounts",
    rowsOf(["N°", "Raison sociale", "ICE", "RIB", "Téléphone", "Montant"], (i) => [
      ...[i + 1, firm(i), `00156119100006${String(i)}`, "001810007800020110620319", "0612345678", amount(i)],
    ]),
  ],
  [
    "orders",
    rowsOf(["N° BC", "Date", "Fournisseur", "Objet", "Montant"], (i) => [i, DAY, firm(i), "Outils", amount(i)]),
  ],
  ["quotations", rowsOf(["N° devis", "Date", "Société", "Montant du devis"], (i) => [i, DAY, firm(i), amount(i)])],
  [
    "deliveries",
    rowsOf(["N° BL", "Date", "Destinataire", "Désignation", "Qté"], (i) => [
      ...[`BL-${String(i)}`, DAY, NAMES[i] ?? null, THINGS[i] ?? null, 1],
    ]),
  ],
  [
    "a payroll",
    rowsOf(["N°", "Nom et prénom", "CIN", "Fonction", "Salaire net"], (i) => [
      ...[i + 1, NAMES[i] ?? null, CIN(i), "Agent", 4000 + i],
    ]),
  ],
  [
    "fees by the hour",
    rowsOf(["N°", "Nom et prénom", "CIN", "Nombre d'heures", "Taux horaire", "Montant net"], (i) => [
      ...[i + 1, NAMES[i] ?? null, CIN(i), 10, 200, 2000],
    ]),
  ],
  [
    "who attended, and what that pays",
    rowsOf(["N°", "Nom et prénom", "CIN", "Jour 1", "Jour 2", "Indemnité"], (i) => [
      ...[i + 1, NAMES[i] ?? null, CIN(i), "P", "P", 300],
    ]),
  ],
  [
    "سجل الفواتير",
    rowsOf(["ر.ت", "رقم الفاتورة", "تاريخ الفاتورة", "المورد", "المبلغ"], (i) => [
      ...[i + 1, 100 + i, DAY, arabicFirm(i), amount(i)],
    ]),
  ],
  ["سندات الطلب", rowsOf(["رقم سند الطلب", "التاريخ", "الممون", "المبلغ"], (i) => [i, DAY, arabicFirm(i), amount(i)])],
  ["بيانات الأثمان", rowsOf(["رقم بيان الثمن", "الشركة", "المبلغ"], (i) => [i, arabicFirm(i), amount(i)])],
  [
    "سندات التسليم",
    rowsOf(["رقم السند", "تاريخ التسليم", "المستلم", "نوع المعدات", "الكمية"], (i) => [
      ...[`ب${String(i)}`, DAY, ARABIC_NAMES[i] ?? null, "آلة خياطة", 1],
    ]),
  ],
  [
    "الأجور",
    rowsOf(["ر.ت", "الاسم الكامل", "رقم ب.و", "المهمة", "الأجرة الصافية"], (i) => [
      ...[i + 1, ARABIC_NAMES[i] ?? null, CIN(i), "عون", 4000 + i],
    ]),
  ],
  [
    "تعويضات الحضور",
    rowsOf(["ر.ت", "الاسم الكامل", "عدد الأيام", "التعويض"], (i) => [i + 1, ARABIC_NAMES[i] ?? null, 3, 300]),
  ],
];

describe("another paper beside a batch", () => {
  it.each(papers)("is none of its people, and told: %s", (_, rows) => {
    const report = check(rows);
    expect(report.batches.map(({ sheet, beneficiaries }) => [sheet, beneficiaries])).toEqual([["Dons", 4]]);
    expect(report.findings).toEqual([]);
    expect(toldIn(report).slice(1)).toEqual([expect.stringMatching(/^Autre paper A1:[C-F]5 4$/)]);
  });

  it.each(papers)("is no batch alone in its workbook either: %s", (_, rows) => {
    const sheets = [sheetOf(rows)];
    expect(readGrants({ date1904: false, settings: null, sheets }, createLexicon()).batches).toEqual([]);
  });
});

describe("a list of people beside a batch", () => {
  it.each<[string, Rows]>([
    [
      "whose equipment was invoiced",
      rowsOf(["N° facture", "Fournisseur", "Bénéficiaire", "Date", "Montant TTC"], (i) => [
        ...[100 + i, firm(i), NAMES[i] ?? null, DAY, amount(i)],
      ]),
    ],
    [
      "for whom quotations were asked",
      rowsOf(["N°", "Nom et prénom", "CIN", "N° devis", "Montant du devis"], (i) => [
        ...[i + 1, NAMES[i] ?? null, CIN(i), i, amount(i)],
      ]),
    ],
    [
      "who are paid by the day",
      rowsOf(["N°", "Nom et prénom", "CIN", "Nbre de jours", "Taux", "Montant"], (i) => [
        ...[i + 1, NAMES[i] ?? null, CIN(i), 3, 200, 600],
      ]),
    ],
  ])("%s, is set aside and told", (_, rows) => {
    const report = check(rows);
    expect(report.batches.map(({ sheet }) => sheet)).toEqual(["Dons"]);
    expect(toldIn(report).slice(1)).toEqual([expect.stringMatching(/^Autre aside A1:[E-F]5 4$/)]);
  });

  const lines: Rows = [
    ["Tranche", 2],
    ["Date", DAY],
  ];

  it.each<[string, Rows]>([
    [
      "its suppliers and invoices",
      rowsOf(["N°", "Nom et prénom", "CIN", "Fournisseur", "N° facture", "Date facture", "Montant TTC"], (i) => [
        ...[i + 1, NAMES[i] ?? null, CIN(i), firm(i), 100 + i, { day: 43_000 }, amount(i)],
      ]),
    ],
    [
      "the invoices alone, and nobody's CIN",
      rowsOf(["N°", "Bénéficiaire", "Équipement", "Fournisseur", "N° facture", "Montant"], (i) => [
        ...[i + 1, NAMES[i] ?? null, THINGS[i] ?? null, firm(i), 100 + i, amount(i)],
      ]),
    ],
    [
      "الممون والفاتورة",
      rowsOf(["ر.ت", "الاسم الكامل", "رقم ب.و", "الممون", "رقم الفاتورة", "مبلغ التجهيزات"], (i) => [
        ...[i + 1, ARABIC_NAMES[i] ?? null, CIN(i), arabicFirm(i), 100 + i, amount(i)],
      ]),
    ],
  ])("is a batch that says %s", (_, rows) => {
    const report = check([...lines, ...rows]);
    expect(report.batches.map(({ date, total }) => [date, total])).toEqual([
      ["2018-03-02", "8000.00"],
      ["2018-03-02", "50103.00"],
    ]);
    expect(report.findings.filter(({ severity }) => severity !== "info")).toEqual([]);
  });
});
