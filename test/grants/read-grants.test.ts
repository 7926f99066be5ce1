import { describe, expect, it } from "vitest";
import { decimalText } from "../../lib/dirham/index.js";
import type { Grants } from "../../lib/grants/index.js";
import { rangeAddress, type Range } from "../../lib/workbook/index.js";
import {
  fieldsIn as fieldsOf,
  PEOPLE,
  peopleWith as people,
  readRows as read,
  totalsIn as totals,
} from "../fixtures/read-rows.js";
import type { SheetValue } from "../fixtures/sheet.js";

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

describe("headings", () => {
  it("stand in two rows, a group's over its own, or in two languages", () => {
    const grants = read([
      ["الرقم", "الاسم الكامل", "ب.ت.و", "مبلغ الدعم (درهم)", null],
      [null, null, null, "الدعم المالي", "التجهيزات"],
      ...people((i) => [1000 + i, 2000]),
    ]);
    expect(fieldsOf(grants)).toEqual(["order", "name", "cin", "cash", "equipment"]);
    const bilingual = read([
      ["الاسم الكامل", "ب.ت.و", "المبلغ"],
      ["Nom complet", "CIN", "Montant"],
      ...PEOPLE.map(([, name, cin]) => [name, cin, 2000]),
    ]);
    expect(bilingual.tables.map(({ header }) => header)).toEqual([{ top: 1, bottom: 2 }]);
  });

  it("are not the line of labels above them", () => {
    const grants = read([
      ["Tranche :", "01", "Date :", "28/09/2017"],
      ["N°", "Nom", "CIN", "Montant"],
      ...people(() => [2000]),
    ]);
    expect(grants.tables.map(({ header }) => header)).toEqual([{ top: 2, bottom: 2 }]);
    expect(grants.batches[0]?.declared.number?.value).toBe(1);
  });
});

describe("headings that are hard to tell", () => {
  it("stand for people whose names and CINs are all odd", () => {
    const odd = [1, 2, 3].map((i) => [`Personne ${String(i)}`, `? ${String(i)}`, `1${String(i)}.500,00`]);
    expect(fieldsOf(read([...LINES, ["Nom et prénom", "CIN", "Montant total"], ...odd]))).toEqual([
      "name",
      "cin",
      "total",
    ]);
  });

  it("may be one letter, over the numbers of the columns", () => {
    const grants = read([
      ...LINES,
      ["N°", "Nom", "CIN", "S", "Montant"],
      ["(1)", "(2)", "(3)", "(4)", "(5)"],
      ...people((i) => [i % 2 === 0 ? "F" : "M", 20_000 + i]),
    ]);
    expect(fieldsOf(grants)).toEqual(["order", "name", "cin", "sex", "total"]);
  });

  it("may hold a number word, and a slip of the keyboard with it", () => {
    const grants = read([
      ...LINES,
      ["N°", "Nom", "CIN", "A suivi une formtaion", "Montant"],
      ...people(() => ["Oui", 20_000]),
    ]);
    expect(fieldsOf(grants)).toEqual(["order", "name", "cin", "training", "total"]);
  });

  it("head people though an empty row follows the first of them, and other labels of a batch are among them", () => {
    const [first = [], ...others] = people((i) => [`2016-03-0${String(i)}`, "F", 20_000 + i]);
    const headings = ["Rang", "Bénéficiaire", "CIN", "Date de sortie", "Femme / homme", "Montant"];
    const grants = read([...LINES, headings, first, [], ...others]);
    expect(grants.batches.map(({ people: own }) => own.length)).toEqual([4]);
  });

  it("claim a field together when two columns are its by name or nearly so, and by all that stands in them", () => {
    const grants = read([
      ...LINES,
      ["N°", "Porteur de projet", "N° de la CIN", "Montant", "CIN"],
      ...people((i) => [20_000 + i, `QA20000${String(i)}`]),
    ]);
    expect(grants.tables[0]?.rivals.map(({ heading, field }) => [heading, field])).toEqual([["N° de la CIN", "cin"]]);
  });
});

describe("what is no batch", () => {
  it.each([
    [
      "a summary by centre",
      [
        ["Centre", "Bénéficiaires", "Femmes", "Montant"],
        ["Fès", 12, 3, 240_000],
        ["Salé", 9, 2, 180_000],
      ],
    ],
    [
      "a list of batches",
      [
        ["Tranche", "Date", "Nombre de bénéficiaires", "Enveloppe"],
        [1, "28/09/2017", 25, 545_381.93],
        [2, "05/10/2017", 6, 251_860.66],
      ],
    ],
    [
      "labels over one row of values",
      [
        ["Tranche", "Date", "Bénéficiaires", "Enveloppe"],
        ["01", "28/09/2017", "treize bénéficiaires", 240_000],
      ],
    ],
    [
      "a list of words",
      [
        ["Centres", "Sexe"],
        ["Fès", "M"],
        ["Salé", "F"],
      ],
    ],
  ] as const)("is %s", (_, rows) => {
    expect(read(rows).batches).toEqual([]);
  });
});

describe("the rows of a table", () => {
  it("end before label and value lines, notes and signatures", () => {
    const grants = read([
      ["N°", "Nom", "CIN", "Montant"],
      ...people(() => [2000]),
      ["Total", null, null, 8000],
      [],
      ["Tranche", null, 2],
      ["Nombre de bénéficiaires", null, 4],
      [],
      [null, "Le Coordonnateur", null, "Le Trésorier"],
    ]);
    expect(grants.batches.map(({ range }) => rangeAddress(range))).toEqual(["A1:D6"]);
    expect(grants.batches[0]?.declared.beneficiaries?.value.count).toBe(4);
  });

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

  it("do not count rows prepared for nobody, whether their formulas were calculated or not", () => {
    for (const result of [undefined, 0]) {
      const prepared = (row: number): SheetValue => ({ formula: `D${row}+E${row}`, ...(result === 0 && { result }) });
      const grants = read([
        ["N°", "Nom", "CIN", "Appui financier", "Matériel", "Total"],
        ...people((i) => [1000, 2000, { formula: `D${i + 1}+E${i + 1}`, result: 3000 }]),
        ...[6, 7].map((row) => [row - 1, null, null, null, null, prepared(row)]),
        ["Total", null, null, 4000, 8000, 12_000],
      ]);
      expect(grants.batches.map((batch) => [batch.people.length, batch.totals.length])).toEqual([[4, 1]]);
    }
  });

  it("may have their total above them", () => {
    const total = { formula: "SUM(D3:D6)", result: 8000 };
    const grants = read([["N°", "Nom", "CIN", "Montant"], ["Total", null, null, total], ...people(() => [2000])]);
    expect(grants.batches[0]?.totals.map(({ people: own }) => own.length)).toEqual([4]);
  });

  it("go on under headings that a new page repeats, and pass over the numbers of the columns", () => {
    const headings = ["N°", "Nom", "CIN", "Montant"];
    const rows = people(() => [2000]);
    const grants = read([headings, ["(1)", "(2)", "(3)", "(4)"], ...rows.slice(0, 2), [], headings, ...rows.slice(2)]);
    expect(grants.batches.map((batch) => batch.people.length)).toEqual([4]);
  });

  it("end before a line in pairs that fills as many columns as a person", () => {
    const grants = read([
      ["N°", "Nom", "CIN", "Centre", "Montant"],
      ...people(() => ["Fès", 2000]),
      [],
      ["Tranche :", "première", null, "Date de distribution :", 43_522],
    ]);
    expect(grants.batches.map(({ people: own, declared }) => [own.length, declared.number?.value])).toEqual([[4, 1]]);
  });

  it("end before a line in pairs whose second label stands under the CINs", () => {
    const grants = read([
      ["N°", "Nom", "Tél.", "CIN", "Montant"],
      ...PEOPLE.map(([rank, name, cin]) => [rank, name, `06123456${String(rank)}0`, cin, 20_000 + rank]),
      ["Total", null, null, null, 80_010],
      [],
      ["Tranche :", "1", null, "Date de distribution :", 44_610],
      ["Femmes :", "02", null, "Enveloppe :", 80_010],
    ]);
    expect(grants.batches.map(({ people: own }) => own.length)).toEqual([4]);
    expect(grants.batches[0]?.declared.number?.value).toBe(1);
  });

  it("end before a line in pairs of texts alone, whose first value stands under the CINs", () => {
    const grants = read([
      ["Nom", "CIN", "Montant", "Centre", "Activité", "RIB"],
      ...PEOPLE.map(([rank, name, cin]) => [
        name,
        cin,
        20_000 + rank,
        "Fès",
        "Couture",
        `00743979911537920967139${String(rank)}`,
      ]),
      ["Total", null, 80_010],
      [],
      ["Tranche :", "02", null, "Distribué le :", "25/04/2021"],
      ["Centre(s) :", "Fès, Casablanca", null, "Bénéficiaires :", "quatre (4) bénéficiaires"],
    ]);
    expect(grants.batches.map(({ people: own }) => own.length)).toEqual([4]);
  });

  it.each([
    ["at once", []],
    ["after an empty row", [[]]],
  ] as const)("end before labels over their values, as wide as a person: %s", (_, gap) => {
    const grants = read([
      ["Nom", "Centre", "Activité", "CIN", "Montant"],
      ...PEOPLE.map(([rank, name, cin]) => [name, "Fès", "Couture", cin, 20_000 + rank]),
      ...gap,
      ["Tranche", "Date de distribution", "Centres concernés", "Nombre total des bénéficiaires", "Enveloppe"],
      ["2", "jeudi 14 avril 2016", "Fès, Salé", 4, 80_010],
    ]);
    expect(grants.batches.map(({ people: own }) => own.length)).toEqual([4]);
    expect(grants.batches[0]?.declared).toMatchObject({
      number: { value: 2 },
      date: { value: { date: "2016-04-14" } },
    });
  });

  it("end before the next batch's envelope, which is no second total", () => {
    const own = (first: number): SheetValue[][] => [
      ["Nom", "Montant", "CIN"],
      ...PEOPLE.map(([rank, name, cin]) => [name, first + rank, cin]),
    ];
    const grants = read([
      ["Tranche", 1],
      ...own(20_000),
      ["Total", { formula: "SUM(B3:B6)", result: 80_010 }],
      [],
      ["Montant total", 120_010],
      ["Date de distribution", "19/06/2024"],
      ["Tranche", 2],
      ...own(30_000),
    ]);
    expect(grants.grandTotals).toEqual([]);
    expect(grants.batches.map(({ totals: rows }) => rows.length)).toEqual([1, 0]);
    expect(grants.batches[1]?.declared.envelope?.text).toBe("120010");
  });

  it("end before lines in pairs under them, which are no headings", () => {
    const grants = read([
      ["N°", "Nom", "CIN", "Centre", "Appui financier", "Équipements"],
      ...people((i) => ["Fès", 1000 * i, 2000]),
      [],
      ["Lot :", "première", null, "Date de remise :", "13 février 2017"],
      ["Lieu :", "Prison locale Aïn Sebaâ", null, "Nbre de bénéficiaires :", "quatre (04) bénéficiaires"],
    ]);
    expect(grants.batches.map(({ range }) => rangeAddress(range))).toEqual(["A1:F5"]);
    expect(grants.batches[0]?.declared.beneficiaries?.value.count).toBe(4);
  });
});

describe("a total row whose figure cannot be compared", () => {
  const table = (top: number, first: SheetValue): SheetValue[][] => [
    ["Tranche", top],
    ["N°", "Nom", "CIN", "Montant"],
    ...people((i) => [i === 1 ? first : 1000 * i]),
  ];
  const stands = (grants: Grants): number[][] =>
    [...grants.batches.flatMap(({ totals: own }) => own), ...grants.grandTotals].map((total) =>
      total.people.map(({ row }) => row.row),
    );

  it("stands for the whole sheet where it is a grand total after the table's own", () => {
    const grands = [16_000, { formula: "D3+D4+D5+D6+D11+D12+D13+D14", result: 18_999 }];
    for (const grand of grands) {
      const rows = [
        ...table(1, null),
        ["Total", null, null, 9000],
        [],
        ...table(2, 1000),
        ["Total", null, null, 10_000],
      ];
      const grants = read([...rows, ["Total général", null, null, grand]]);
      expect(stands(grants)).toEqual([
        [3, 4, 5, 6],
        [11, 12, 13, 14],
        [3, 4, 5, 6, 11, 12, 13, 14],
      ]);
    }
  });

  it.each(['SUMIF(D5:D8,">0")', "SUMPRODUCT(D5:D8)", "ROUND(SUM(D5:D8),2)", "SUM(D:D)", "SUM(T[Montant])"])(
    "is compared by its figure alone where its formula is =%s",
    (formula) => {
      const headings = ["N°", "Nom", "CIN", "Montant"];
      const grants = read([
        ...LINES,
        headings,
        ...people(() => [2000]),
        ["Total", null, null, { formula, result: 8000 }],
      ]);
      const [total] = grants.batches[0]?.totals ?? [];
      expect(total?.figures.map(({ exact, addition }) => [decimalText(exact), addition])).toEqual([["8000.00", null]]);
    },
  );

  it("stands for the people under it where it adds subtotals that are still to come", () => {
    const [a = [], b = [], c = [], d = []] = people((i) => [i === 1 ? 1000.005 : 1000 * i]);
    const grand: SheetValue[] = ["Total", null, null, { formula: "D6+D9", result: 10_000.005 }];
    const grants = read([
      ["Tranche", 1],
      ["N°", "Nom", "CIN", "Montant"],
      grand,
      a,
      b,
      ["Sous-total Salé", null, null, 3000.005],
      c,
      d,
      ["Sous-total Fès", null, null, 7000],
    ]);
    expect(stands(grants)[0]).toEqual([4, 5, 7, 8]);
  });

  it("stands for the people under it where nobody of its own table is above it", () => {
    const second: SheetValue[][] = [
      ["Tranche", 2],
      ["N°", "Nom", "CIN", "Montant"],
      ["Total", null, null, 9000],
    ];
    const grants = read([...table(1, 1000), [], ...second, ...people((i) => [i === 2 ? "à voir" : 1000 * i])]);
    expect(stands(grants)).toEqual([[11, 12, 13, 14]]);
  });

  it("stands for its own section where it is called S/Total", () => {
    const [a, b, c, d] = people((i) => [i === 2 ? null : 1000 * i]);
    const rows = [
      a ?? [],
      ["S/Total Salé", null, null, 1000],
      b ?? [],
      c ?? [],
      d ?? [],
      ["S/Total Fès", null, null, 9000],
    ];
    expect(stands(read([["N°", "Nom", "CIN", "Montant"], ...rows]))).toEqual([[2], [4, 5, 6]]);
  });
});
