import { describe, expect, it } from "vitest";
import {
  fieldsIn as fieldsOf,
  peopleWith as people,
  readRows as read,
  totalsIn as totals,
} from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

const LINES: readonly (readonly SheetValue[])[] = [["Tranche", 1], ["Date", "28/09/2017"], []];

describe("money columns", () => {
  it("take the sum of two others for the total, though one of them is called a subvention", () => {
    const grants = read([
      ...LINES,
      ["N°", "Nom", "CIN", "Subvention", "Matériel", "Total"],
      ...people((i) => [8000 + 10 * i, 12_000, 20_000 + 10 * i]),
    ]);
    expect(fieldsOf(grants).slice(3)).toEqual(["cash", "equipment", "total"]);
    expect(totals(grants)).toEqual(["80100.00"]);
  });

  it("leave a project's cost and the beneficiary's own part out of the grant, whatever the grant is called", () => {
    const grants = read([
      ...LINES,
      ["N°", "Nom", "CIN", "Prise en charge", "Apport", "Coût total du projet"],
      ...people((i) => [20_000 + 10 * i, 5000, 25_000 + 10 * i]),
    ]);
    expect(fieldsOf(grants).slice(3)).toEqual(["total", "otherMoney", "otherMoney"]);
    expect(totals(grants)).toEqual(["80100.00"]);
  });

  it.each<[string, SheetValue[], (i: number) => SheetValue[]]>([
    ["called by its name", ["Fondation", "INDH", "Total"], (i) => [20_000 + 10 * i, 5000, 25_000 + 10 * i]],
    ["called a part", ["Part Fondation", "Part INDH", "Total"], (i) => [20_000 + 10 * i, 5000, 25_000 + 10 * i]],
    ["beside a loan", ["Subvention", "Prêt", "Total"], (i) => [20_000 + 10 * i, 5000, 25_000 + 10 * i]],
    ["in Arabic", ["مساهمة المؤسسة", "مساهمة المستفيد", "المجموع"], (i) => [20_000 + 10 * i, 5000, 25_000 + 10 * i]],
    [
      "beside two others",
      ["Fondation", "Apport personnel", "Autres partenaires", "Coût global"],
      (i) => [20_000 + 10 * i, 3000, 2000, 25_000 + 10 * i],
    ],
  ])(
    "are granted as far as the foundation gives them, and what all give together is no second total: %s",
    (_, headings, own) => {
      const grants = read([...LINES, ["N°", "Nom", "CIN", ...headings], ...people(own)]);
      expect(fieldsOf(grants).slice(3)).toEqual(["total", ...headings.slice(1).map(() => "otherMoney")]);
      expect(totals(grants)).toEqual(["80100.00"]);
      expect(grants.tables[0]?.rivals).toEqual([]);
    },
  );

  it.each([
    [["Montant de la subvention", "Montant versé", "Reste à verser"]],
    [["Montant accordé", "Montant remboursé", "Solde"]],
    [["المبلغ المخصص", "المبلغ المصروف", "الباقي"]],
  ])("are granted whole, though a part was paid and the rest is still to be: %s", (headings) => {
    const grants = read([
      ...LINES,
      ["N°", "Nom", "CIN", ...headings],
      ...people((i) => [20_000 + 10 * i, 12_000, 8000 + 10 * i]),
    ]);
    expect(fieldsOf(grants).slice(3)).toEqual(["total", "otherMoney", "otherMoney"]);
    expect(totals(grants)).toEqual(["80100.00"]);
    expect(grants.tables[0]?.rivals).toEqual([]);
  });

  it.each(["Apport personnel", "Part INDH", "Micro-crédit", "مساهمة المستفيد"])(
    "are no project's total, where cash and equipment stand beside what others pay: %s",
    (others) => {
      const grants = read([
        ...LINES,
        ["N°", "Nom", "CIN", "Appui financier", "Matériel", others, "Total"],
        ...people((i) => [8000 + 10 * i, 12_000 + 70 * i, 5000, 25_000 + 80 * i]),
      ]);
      expect(fieldsOf(grants).slice(3)).toEqual(["cash", "equipment", "otherMoney", "otherMoney"]);
      expect(totals(grants)).toEqual(["80800.00"]);
    },
  );

  it("are told by their sum, and a project's total beside it is no second one", () => {
    const grants = read([
      ...LINES,
      ["N°", "Nom", "CIN", "Appui financier", "Matériel", "Total Fondation", "Part INDH", "Total projet"],
      ...people((i) => [8000, 12_000 + 70 * i, 20_000 + 70 * i, 5000, 25_000 + 70 * i]),
    ]);
    expect(totals(grants)).toEqual(["80700.00"]);
    expect(grants.tables[0]?.rivals).toEqual([]);
  });

  it.each([
    ["Montant initial", "Montant révisé"],
    ["Ancien montant", "Nouveau montant"],
    ["المبلغ القديم", "المبلغ الجديد"],
  ])("are the new ones where old ones stand beside them: %s | %s", (old, latest) => {
    const grants = read([...LINES, ["N°", "Nom", "CIN", old, latest], ...people((i) => [15_000, 20_000 + 10 * i])]);
    expect(fieldsOf(grants).slice(3)).toEqual(["otherMoney", "total"]);
    expect(totals(grants)).toEqual(["80100.00"]);
  });

  it("are told of where two columns are called a grant alike, and neither word for word", () => {
    const grants = read([
      ...LINES,
      ["N°", "Nom", "CIN", "Montant A", "Montant B"],
      ...people((i) => [15_000, 20_000 + 10 * i]),
    ]);
    expect(grants.tables[0]?.rivals).toMatchObject([{ column: 5, field: "total" }]);
  });

  it.each(["Frais de formation", "Autre appui", "مساهمات أخرى", "Transport"])("are parts of the total: %s", (third) => {
    const grants = read([
      ...LINES,
      ["N°", "Nom", "CIN", "Appui financier", "Équipements", third, "Total"],
      ...people((i) => [8000 + 10 * i, 12_000 + 7 * i, 300 * i, 20_000 + 317 * i]),
    ]);
    expect(fieldsOf(grants).slice(3)).toEqual(["cash", "equipment", "otherMoney", "total"]);
    expect(grants.tables[0]?.moreParts).toEqual([6]);
    expect(grants.batches[0]?.people[1]?.moreParts).toMatchObject([{ column: 6, reading: { kind: "amount" } }]);
  });

  it("are parts of the total though they are a few dirhams, beside two others", () => {
    const grants = read([
      ...LINES,
      ["N°", "Nom", "CIN", "Appui financier", "Équipements", "Formation continue", "Timbres", "Total"],
      ...people((i) => [8000 + 10 * i, 12_000 + 7 * i, 300 * i, 20 + 3 * i, 20_020 + 320 * i]),
    ]);
    expect(grants.tables[0]?.moreParts).toEqual([6, 7]);
  });

  it.each([2, 3])("are parts of the total though only %i of seven people have them", (some) => {
    const seven = [1, 2, 3, 4, 5, 6, 7].map((i): SheetValue[] => {
      const transport = i > some ? null : 250 * i;
      const [cash, equipment] = [8000 + 10 * i, 12_000 + 7 * i];
      return [
        i,
        `Amina ${"abcdefg".charAt(i)}`,
        `AB10000${String(i)}`,
        cash,
        equipment,
        transport,
        cash + equipment + (transport ?? 0),
      ];
    });
    const grants = read([...LINES, ["N°", "Nom", "CIN", "Espèces", "Matériel", "Transport", "Total"], ...seven]);
    expect(grants.tables[0]?.moreParts).toEqual([6]);
  });

  it("are no parts of the total where their figures do not make it", () => {
    const grants = read([
      ...LINES,
      ["N°", "Nom", "CIN", "Espèces", "Matériel", "Âge", "Total"],
      ...people((i) => [8000 + 10 * i, 12_000 + 7 * i, 30 + 3 * i, 20_000 + 17 * i]),
    ]);
    expect(grants.tables[0]?.moreParts).toEqual([]);
  });

  it("are the total where the grant's parts make it, though it is called a cost", () => {
    const grants = read([
      ...LINES,
      ["الرقم", "الاسم الكامل", "رقم البطاقة الوطنية", "الدعم المالي", "التجهيزات", "الكلفة"],
      ...people((i) => [8000 + 10 * i, 12_000 + 7 * i, 20_000 + 17 * i]),
    ]);
    expect(fieldsOf(grants).slice(3)).toEqual(["cash", "equipment", "total"]);
  });

  it("may rise by one dirham from row to row, or look like years", () => {
    const grants = read([
      ...LINES,
      ["N°", "Nom", "CIN", "Part A", "Appui financier", "Total"],
      ...people((i) => [2000, 2010 + i, 4010 + i]),
    ]);
    expect(fieldsOf(grants).slice(3)).toEqual(["equipment", "cash", "total"]);
    expect(totals(grants)).toEqual(["16050.00"]);
  });

  it("are not taken from a column that runs up another", () => {
    const grants = read([
      ...LINES,
      ["N°", "Nom", "CIN", "Somme allouée", "Total progressif"],
      ...people((i) => [1000, 1000 * i]),
    ]);
    expect(totals(grants)).toEqual(["4000.00"]);
  });

  it("are found under a heading with a slip of the keyboard", () => {
    const grants = read([...LINES, ["N°", "Nom complet", "C.I.N", "Montnat accordé"], ...people(() => [1500.25])]);
    expect(fieldsOf(grants)).toEqual(["order", "name", "cin", "total"]);
  });
});
