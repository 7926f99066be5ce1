import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { PEOPLE, peopleWith } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const HEADINGS: readonly SheetValue[] = ["N°", "Nom et prénom", "CIN", "Montant"];
const TOTAL: readonly SheetValue[] = ["Total", null, null, 8000];
const people = peopleWith(() => [2000]);
const check = (rows: readonly (readonly SheetValue[])[]) =>
  checkWorkbook(workbookOf(rows), { asOf: "2019-01-01", lang: "fr" });

describe("rows that wait for somebody", () => {
  it.each(["........", "……", "-", "___", "/"])("are nobody's, filled with %s for the pen", (blank) => {
    const waiting = [5, 6].map((rank): SheetValue[] => [rank, blank, blank, blank]);
    const { batches, findings } = check([HEADINGS, ...people, ...waiting, TOTAL]);
    expect(batches).toMatchObject([{ beneficiaries: 4, total: "8000.00", unverified: 0 }]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("what handing out cost, under the total", () => {
  it.each(["Frais de gestion (5 %)", "TVA 20 %", "مصاريف الحفل"])("is nobody's, nor what takes it in: %s", (cost) => {
    const { batches, findings } = check([
      HEADINGS,
      ...people,
      TOTAL,
      [cost, null, null, 400],
      ["Total général", null, null, 8400],
    ]);
    expect(batches).toMatchObject([{ beneficiaries: 4, total: "8000.00", declared: { envelope: null } }]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("money that is nobody's, where a name would stand", () => {
  it.each([
    ["Imprévus", 400],
    ["Divers", 400],
    ["Reversement de M. Tazi", -400],
    ["إرجاع", -400],
    ["متفرقات", 400],
  ])("is no grant, and a total that takes it in is told: %s", (label, amount) => {
    const { batches, findings } = check([
      HEADINGS,
      ...people,
      [null, label, null, amount],
      ["Total", null, null, 8000 + amount],
    ]);
    expect(batches).toMatchObject([{ beneficiaries: 4, total: "8000.00" }]);
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { rule: "total/mismatch", cell: "D7", found: `${8000 + amount}.00`, expected: "8000.00" },
    ]);
  });
});

describe("a label where names stand, over amounts in every column", () => {
  it.each(["Frais de transport", "مصاريف النقل", "Province de Settat"])("is nobody's, without ranks: %s", (label) => {
    const rows = PEOPLE.map(([, name, cin]) => [name, cin, 500, 1500, 2000]);
    const { batches } = check([
      ["Nom et prénom", "CIN", "Appui financier", "Équipements", "Total"],
      ...rows,
      [label, null, 300, 300, 600],
      ["Total", null, 2000, 6000, 8000],
    ]);
    expect(batches).toMatchObject([{ beneficiaries: 4, total: "8000.00" }]);
  });
});

describe("a label that begins where identity numbers stand", () => {
  const rows = PEOPLE.map(([, name, cin]) => [name, cin, 500, 1500, 2000]);
  const headings = ["الاسم الكامل", "رقم البطاقة الوطنية", "الدعم المالي", "التجهيزات", "المجموع"];

  it.each(["مصاريف النقل", "Frais de transport"])("is no identity number of somebody: %s", (label) => {
    const { batches, findings } = check([
      ...[headings, ...rows, [null, label, 100, 200, 300]],
      [null, "المجموع", 2000, 6000, 8000],
    ]);
    expect(batches).toMatchObject([{ beneficiaries: 4, total: "8000.00", declared: { envelope: null } }]);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });
});

describe("money that comes back, under people without a total", () => {
  it.each([
    ["Reversement de M. Tazi", -400, "-400.00"],
    ["استرجاع مبلغ", "(400,00)", "-400.00"],
  ])("is no grant and no envelope, and is told of: %s", (label, amount, found) => {
    const { batches, findings } = check([HEADINGS, ...people, [null, label, null, amount]]);
    expect(batches).toMatchObject([{ beneficiaries: 4, total: "8000.00", declared: { envelope: null } }]);
    expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
      { rule: "amount/negative", cell: "D6", found },
    ]);
  });
});

it("tells money that comes back in dirhams, where the list is in thousands", () => {
  const rows = PEOPLE.map(([rank, name, cin]) => [rank, name, cin, rank]);
  const { findings } = check([
    ["N°", "Nom et prénom", "CIN", "Montant (KDH)"],
    ...rows,
    [null, "Reversement de M. Tazi", null, -5],
  ]);
  expect(findings.filter(({ severity }) => severity === "error")).toMatchObject([
    { rule: "amount/negative", cell: "D6", found: "-5000.00" },
  ]);
});

describe("a region's name beside a sum", () => {
  it.each(["Province de Khouribga", "Région", "إقليم خريبكة"])("is nobody, though it has no rank: %s", (label) => {
    const over = (amount: number) =>
      check([HEADINGS, [label, null, null, amount], ...people, TOTAL]).findings.filter(
        ({ severity }) => severity === "error",
      );
    expect(over(8000)).toEqual([]);
    expect(over(99_999)).toMatchObject([
      { rule: "total/mismatch", cell: "D2", found: "99999.00", expected: "8000.00" },
    ]);
  });
});

describe("people without a CIN", () => {
  const granted =
    (headings: readonly SheetValue[], row: (name: string, trade: string, amount: number) => SheetValue[]) =>
    (trade: string) => {
      const rows = PEOPLE.map(([, name], i) => row(name, i % 2 === 1 ? trade : "Couture", 20_000.25 * (i + 1)));
      return check([headings, ...rows]).batches.map(({ beneficiaries, total }) => [beneficiaries, total]);
    };
  const ranked = granted(["N°", "Nom et prénom", "Activité", "Montant"], (...own) => [7, ...own]);
  const byTrade = granted(["Activité", "Nom et prénom", "Montant"], (name, trade, amount) => [trade, name, amount]);
  const byName = granted(["Nom et prénom", "Activité", "Montant"], (_, name, amount) => [name, "Couture", amount]);
  const ALL = [[4, "200002.50"]];

  it.each([
    "نقل البضائع",
    "محول كهربائي",
    "ترحيل الأثاث",
    "Reste",
    "Sous-vêtements",
    "Menuiserie",
    "Coiffure femmes",
    "Salle de sport",
    "Centre d'appel",
    "Site web",
    "Montant",
    "Budget",
    "تمويل",
  ])("are people though their trade looks like a label: %s", (trade) => {
    expect([ranked(trade), byTrade(trade)]).toEqual([ALL, ALL]);
  });

  it.each(["عبد الباقي التازي", "Malek Mennani", "Max Benali"])("are people though their name does: %s", (name) => {
    expect(byName(name)).toEqual(ALL);
  });
});
