import { describe, expect, it } from "vitest";
import { decimalText } from "../../../lib/dirham/index.js";
import { columnTotal, linesOf, totalOf, type Grants } from "../../../lib/grants/index.js";
import type { Range } from "../../../lib/workbook/index.js";
import { fieldsIn, readRows as read, totalsIn } from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

/** Columns merged over rows, as "A5:A7". */
function over(top: number, bottom: number, ...columns: readonly number[]): Range[] {
  return columns.map((column) => ({ top, bottom, left: column, right: column }));
}

/** Each person's first row, rows, and grant. */
function people({ batches }: Grants): string[] {
  return batches.flatMap(({ people: own }) =>
    own.map((person) => {
      const rows = linesOf(person).map(({ row }) => row.row);
      return `${person.name ?? "–"} ${rows.join(",")} ${person.grant === null ? "–" : decimalText(person.grant)}`;
    }),
  );
}

const HEADINGS = [
  "N°",
  "Nom et prénom",
  "CIN",
  "Centre",
  "Équipements",
  "Quantité",
  "P.U",
  "Montant",
  "Appui financier",
  "Total",
];

/** Three people of three, one and two lines, rows 2 to 7: the amounts of cash and total stand once. */
const LINED: readonly (readonly SheetValue[])[] = [
  HEADINGS,
  [1, "Amina Bennani", "AB100001", "Fès", "Machine", 1, 3500, 3500, 3000, 7653.5],
  [null, null, null, null, "Table", 2, 400.5, 801, null, null],
  [null, null, null, null, "Tissu", 10, 35.25, 352.5, null, null],
  [2, "Omar Berrada", "AB100002", "Salé", "Vitrine", 1, 8000, 8000, 3000, 11_000],
  [3, "Nadia Saadi", "AB100003", "Salé", "Fauteuil", 1, 2500.1, 2500.1, 3000, 6100.1],
  [null, null, null, null, "Miroir", 1, 600, 600, null, null],
];
const MERGED = [...over(2, 4, 1, 2, 3, 4, 9, 10), ...over(6, 7, 1, 2, 3, 4, 9, 10)];

describe("a person of several lines", () => {
  it.each([
    ["whose name is merged over them", MERGED],
    ["whose name stands in the first of them alone", []],
  ] as const)("%s is one person, whose amounts add up", (_, merges) => {
    const grants = read(LINED, merges);
    expect(fieldsIn(grants).slice(4)).toEqual(["item", "quantity", "unitPrice", "equipment", "cash", "total"]);
    expect(people(grants)).toEqual([
      "Amina Bennani 2,3,4 7653.50",
      "Omar Berrada 5 11000.00",
      "Nadia Saadi 6,7 6100.10",
    ]);
    const [batch] = grants.batches;
    const values = (["cash", "equipment"] as const).map((field) => columnTotal(batch?.people ?? [], field));
    expect(values.map((value) => value && decimalText(value))).toEqual(["9000.00", "15753.60"]);
    expect(decimalText(totalOf(batch?.people ?? []))).toBe("24753.60");
  });

  it("is told by no ranks where a heading only looks like theirs: « رقم للاتصال » over telephones", () => {
    const phones = ["رقم للاتصال", 662_381_767, null, null, 633_555_045, 674_267_112];
    const usual = LINED.slice(0, -1);
    const rows = usual.map(([rank = null, ...row], i): SheetValue[] => [
      i === 0 ? "# :" : rank,
      ...row,
      phones[i] ?? null,
    ]);
    expect(people(read(rows))).toEqual(people(read(usual)));
  });

  it("has rows that were kept for more, and its own sum among them", () => {
    const grants = read(
      [
        ["N°", "Nom", "CIN", "Désignation", "Montant"],
        [1, "Amina Bennani", "AB100001", "Machine", 3500],
        [null, null, null, "Table", 800],
        [null, null, null, "Total", { formula: "SUM(E2:E3)", result: 4300 }],
        [2, "Karim Tazi", "AB100002", "Four", 9000],
        [],
        [],
        [3, "Omar Berrada", "AB100003", "Vitrine", 8000],
        [null, null, null, "Ensemble de coiffure", 500],
        ["Total", null, null, null, 21_800],
      ],
      [...over(2, 4, 1, 2, 3), ...over(5, 7, 1, 2, 3), ...over(8, 9, 1, 2, 3)],
    );
    expect(people(grants)).toEqual(["Amina Bennani 2,3 4300.00", "Karim Tazi 5 9000.00", "Omar Berrada 8,9 8500.00"]);
    expect(grants.batches[0]?.totals.map(({ row, people: own }) => [row.row, own.length])).toEqual([
      [4, 1],
      [10, 3],
    ]);
    expect(grants.tables[0]?.rows.some(({ kind }) => kind === "blank")).toBe(false);
  });

  it("is found by a merged rank too, but not where each row has a CIN of its own", () => {
    const rows = (cin: string | null): readonly (readonly SheetValue[])[] => [
      ["N°", "Nom", "CIN", "Projet", "Montant"],
      [1, "Amina Bennani", "AB100001", "Couture", 3500],
      [null, null, cin, null, 800],
      [2, "Karim Tazi", "AB100002", "Snack", 9000],
      [3, "Omar Berrada", "AB100003", "Commerce", 8000],
    ];
    expect(people(read(rows(null), over(2, 3, 1)))).toContain("Amina Bennani 2,3 4300.00");
    expect(people(read(rows("AB100009"), over(2, 3, 2)))).toEqual([
      "Amina Bennani 2 3500.00",
      "– 3 800.00",
      "Karim Tazi 4 9000.00",
      "Omar Berrada 5 8000.00",
    ]);
  });

  it("has a total that is stated once, whatever the column of its lines is called", () => {
    const grants = read(
      [
        ["ر.ت", "الاسم الكامل", "الجنس", "المعدات", "المبلغ", "المجموع"],
        [1, "أمينة بناني", "أنثى", "آلة خياطة", 3500, 4300.5],
        [null, null, null, "طاولة", 800.5, null],
        [2, "كريم التازي", "ذكر", "فرن", 9000, 9600],
        [null, null, null, "كرسي", 600, null],
        [3, "عمر برادة", "ذكر", "واجهة", 8000, 8000],
      ],
      [...over(2, 3, 1, 2, 3, 6), ...over(4, 5, 1, 2, 3, 6)],
    );
    expect(fieldsIn(grants)).toEqual(["order", "name", "sex", "item", "equipment", "total"]);
    expect(people(grants)).toEqual(["أمينة بناني 2,3 4300.50", "كريم التازي 4,5 9600.00", "عمر برادة 6 8000.00"]);
  });

  it("goes on to the headings of the next page, whose first ends in no rank: « 2- الترتيب »", () => {
    const headings = ["2- الترتيب", "الاسم الكامل", "البيان", "المبلغ"];
    const grants = read([
      headings,
      [1, "أمينة بناني", "آلة خياطة", 3500],
      [null, null, "طاولة", 800],
      [2, "كريم التازي", "فرن", 9000],
      [null, null, "كرسي", 600],
      headings,
      [3, "عمر برادة", "واجهة", 8000],
    ]);
    expect(people(grants)).toEqual(["أمينة بناني 2,3 4300.00", "كريم التازي 4,5 9600.00", "عمر برادة 7 8000.00"]);
  });

  it("may make a list of items the list of people, where a workbook has no other", () => {
    const items = [
      ["CIN", "Nom", "Désignation", "Qté", "P.U", "Montant"],
      ["AB100001", "Amina Bennani", "Machine", 1, 3500, 3500],
      [null, null, "Table", 2, 400.5, 801],
      ["AB100002", "Karim Tazi", "Four", 1, 9000, 9000],
    ] as const;
    expect(people(read(items, over(2, 3, 1, 2)))).toEqual(["Amina Bennani 2,3 4301.00", "Karim Tazi 4 9000.00"]);
  });
});

describe("the first person of several lines", () => {
  it("may stand below an empty row that follows three people of one line", () => {
    const one = (rank: number, name: string): SheetValue[] => [
      rank,
      name,
      `AB10010${String(rank)}`,
      "Fès",
      "Four",
      1,
      4000,
      4000,
      3000,
      7000,
    ];
    const [first = [], ...others] = LINED.slice(1);
    const grants = read([
      HEADINGS,
      one(11, "Said Alami"),
      one(12, "Omar Tazi"),
      one(13, "Nadia Filali"),
      [],
      first,
      ...others,
    ]);
    expect(people(grants).slice(2)).toEqual([
      "Nadia Filali 4 7000.00",
      "Amina Bennani 6,7,8 7653.50",
      "Omar Berrada 9 11000.00",
      "Nadia Saadi 10,11 6100.10",
    ]);
  });
});

describe("a list of one item each, in a workbook without another", () => {
  const headings = ["N°", "Nom et prénom", "CIN", "Désignation", "Qté", "P.U", "Montant"];
  const row = (name: string, cin: string | null, price: number) => [1, name, cin, "Machine", 2, price, 2 * price];

  it("is the list of its people", () => {
    const rows = [row("Amina Bennani", "AB100001", 3500.5), row("Omar Berrada", "AB100002", 4000)];
    expect(people(read([headings, ...rows]))).toEqual(["Amina Bennani 2 7001.00", "Omar Berrada 3 8000.00"]);
  });

  it("is none where somebody stands in two rows, or nobody is identified", () => {
    const twice = [row("Amina Bennani", "AB100001", 3500.5), row("Amina Bennani", "ab 100001", 4000)];
    expect(people(read([headings, ...twice]))).toEqual([]);
    const stock = [row("Magasin", null, 3500.5), row("Atelier", null, 4000)];
    expect(people(read([headings, ...stock]))).toEqual([]);
  });
});

describe("a row without a name", () => {
  const rows = (
    second: readonly SheetValue[],
    rank: number,
    headings: readonly SheetValue[] = ["N°", "Nom", "CIN"],
  ) => [
    [...headings, "Matériel", "Montant"],
    [1, "Amina Bennani", "AB100001", "Machine", 3500],
    [...second, 5000],
    [rank, "Karim Tazi", "AB100002", "Four", 9000],
    [rank + 1, "Omar Berrada", "AB100003", "Vitrine", 8000],
  ];

  it.each([
    ["a further line where the ranks run on without it", rows([null, null, null, "Table"], 2), 3],
    ["a person where they count it", rows([null, null, null, "Table"], 3), 4],
    ["a person where it has a rank of its own", rows([2, null, null, "Table"], 3), 4],
    ["a person where nothing names an item", rows([null, null, null, null], 2), 4],
  ] as const)("is %s", (_, sheet, count) => {
    const grants = read(sheet);
    expect(grants.batches.map(({ people: own }) => own.length)).toEqual([count]);
    expect(totalsIn(grants)).toEqual(["25500.00"]);
  });

  it("is a person where every amount of the table stands in it", () => {
    const grants = read([
      ["N°", "Nom", "CIN", "Matériel", "Équipement (DH)", "Appui financier", "Total"],
      [1, "Amina Bennani", "AB100001", "Machine", 3500, 1000, 4500],
      [null, null, null, "Four", 5000, 1000, 6000],
      [2, "Karim Tazi", "AB100002", "Four", 9000, 1000, 10_000],
    ]);
    expect(people(grants)).toEqual(["Amina Bennani 2 4500.00", "– 3 6000.00", "Karim Tazi 4 10000.00"]);
  });
});
