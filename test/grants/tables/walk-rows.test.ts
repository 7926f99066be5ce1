import { describe, expect, it } from "vitest";
import { rangeAddress } from "../../../lib/workbook/index.js";
import { PEOPLE, peopleWith as people, readRows as read } from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

const HEADINGS: readonly SheetValue[] = ["N°", "Nom et prénom", "CIN", "Activité", "Montant"];

const counts = (rows: readonly (readonly SheetValue[])[]): number[] =>
  read(rows).batches.map(({ people: own }) => own.length);

describe("the rows of a table", () => {
  it("go on after a remark and an empty row where the ranks do", () => {
    const [a = [], b = [], c = [], d = []] = people((i) => ["Couture", 2000 * i]);
    const remark = [null, "(dossier en cours de régularisation)"];
    expect(counts([HEADINGS, a, [], b, remark, [], c, [], d])).toEqual([4]);
  });

  it("do not go on after notes under their total, though a number stands before somebody there", () => {
    const rows = [HEADINGS, ...people((i) => ["Couture", 2000 * i]), ["Total", null, null, null, 20_000]];
    const notes = [["NB :"], [], [5, "Amina Bennani", "AB100009", "Couture", 2000]];
    expect(counts([...rows, [], ...notes])).toEqual([4]);
  });

  it("end before numbered notes of sentences, which pay nobody", () => {
    const rows = [["N°", "Nom", "CIN", "Montant"], ...PEOPLE.map((person) => [...person, 1000])];
    const notes = [["Observations :"], [1, "Le dossier n° 3 est incomplet"], [2, "M. Tazi a reçu 500 DH en plus"]];
    expect(counts([...rows, ["Total", null, null, 4000], [], ...notes])).toEqual([4]);
    expect(counts([...rows, [], ...notes])).toEqual([4]);
  });

  it("end before signatures, though nothing tells names from offices", () => {
    const rows = PEOPLE.map(([, name]) => [name, "F", "RAS", 1000]);
    const headings = ["Nom et prénom", "Sexe", "Observations", "Montant"];
    expect(counts([headings, ...rows, [], ["Le Président", "Le Trésorier", "Le Directeur"]])).toEqual([4]);
    expect(counts([headings, ...rows, [], ["Le Directeur", null, "Le Comptable"]])).toEqual([4]);
    expect(
      counts([headings, ...rows, [], ["Hassan Naciri", null, "absent"], ["Mehdi Alami", "M", null, 1000]]),
    ).toEqual([6]);
  });

  it.each([
    ["right under their total", [[]]],
    ["under a title", [[], ["État des paiements"]]],
  ] as [string, SheetValue[][]][])("end before another paper, of whose headings few are known: %s", (_, over) => {
    const rows = PEOPLE.map((person) => [...person, 1000]);
    const payments = [
      ["Date", "Référence", "Bénéficiaire", "Montant payé"],
      ["01/10/2017", "V001", "Amina Bennani", 1000],
      ["01/10/2017", "V002", "Karim Tazi", 1000],
    ];
    const headings = ["N°", "Nom", "CIN", "Montant"];
    expect(counts([headings, ...rows, ["Total", null, null, 4000], ...over, ...payments])[0]).toBe(4);
  });

  it("end before the labels of the next batch, where nearly each of their cells looks like somebody's", () => {
    const headings = ["Liste des bénéficiaires", "Sexe", "Montant", "Centre", "Secteur"];
    const rows = PEOPLE.map(([, name], i) => [name, i < 2 ? "F" : "M", 2000.5 + i, i === 0 ? "Fès" : null, "Commerce"]);
    const next: SheetValue[][] = [
      ["Tranche :", 2, null, "Date :", "11/10/2018"],
      ["Lieu :", "Prison locale Toulal 2", null, "Centres concernés :", "Fès"],
      ["Bénéficiaires :", 4],
    ];
    const grants = read([
      ["Tranche :", 1, null, "Date :", "12/05/2018"],
      headings,
      ...rows,
      [],
      ...next,
      headings,
      ...rows,
    ]);
    expect(grants.batches.map(({ people: own, declared }) => [declared.number?.value, own.length])).toEqual([
      [1, 4],
      [2, 4],
    ]);
  });

  it.each(["Frais de transport", "Dépenses de la cérémonie", "مصاريف الحفل"])("pass over what %s cost", (expense) => {
    const expenses = [null, expense, null, null, 1500];
    const rows = [HEADINGS, ...people(() => ["Couture", 2000]), expenses, ["Total", null, null, null, 9500]];
    const [batch] = read(rows).batches;
    expect(batch?.people.length).toBe(4);
    expect(batch?.totals.map(({ row, people: own }) => [row.row, own.length])).toEqual([[7, 4]]);
  });

  it("pass over the numbers of the columns, some of which others make", () => {
    const numbers = ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7) = (5) + (6)"];
    const headings = ["N°", "Nom et prénom", "CIN", "Activité", "Espèces", "Matériel", "Montant total"];
    expect(counts([headings, numbers, ...people((i) => ["Couture", 10 * i, 2000, 2000 + 10 * i])])).toEqual([4]);
  });

  it("pass over them without brackets too, though one stands under the CIN", () => {
    expect(counts([HEADINGS, [1, 2, 3, 4, 5], ...people((i) => ["Couture", 2000 + 10 * i])])).toEqual([4]);
  });

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

  it("go on after the total of a page, where the headings stand again and the ranks go on", () => {
    const [a = [], b = [], c = [], d = []] = people((i) => ["Couture", 2000 * i]);
    const page = (label: string, formula: string, result: number) => [null, label, null, null, { formula, result }];
    const rows = [
      ...[HEADINGS, a, b, page("Total page 1", "SUM(E2:E3)", 6000)],
      ...[HEADINGS, c, d, page("Total page 2", "SUM(E6:E7)", 14_000), page("Total général", "E4+E8", 20_000)],
    ];
    const [batch, ...more] = read(rows).batches;
    expect([batch?.people.length, more]).toEqual([4, []]);
    expect(batch?.totals.map(({ people }) => people.length)).toEqual([2, 2, 4]);
  });

  it("are a batch's own for each total under which the ranks begin again", () => {
    const rows = [HEADINGS, ...people((i) => ["Couture", 2000 * i]), ["Total", null, null, null, 20_000]];
    expect(counts([...rows, ...rows])).toEqual([4, 4]);
  });

  it.each([
    ["A reporter", "Report"],
    ["Montant à reporter", "Montant reporté"],
    ["ينقل", "المنقول"],
    ["المبلغ المرحل", "ما نقل"],
    ["يرحل", "المرحل من الصفحة السابقة"],
  ])("hold nobody who is called « %s » or « %s »", (carried, brought) => {
    const [a = [], b = [], c = [], d = []] = people((i) => ["Couture", 2000 * i]);
    const sum = (label: string): SheetValue[] => [null, label, null, null, 6000];
    const rows = [HEADINGS, a, b, sum(carried), HEADINGS, sum(brought), c, d, ["Total", null, null, null, 20_000]];
    const [batch, ...more] = read(rows).batches;
    expect([batch?.people.length, more]).toEqual([4, []]);
    expect(batch?.totals.map(({ people }) => people.length)).toEqual([4]);
  });

  it("end before what was handed out before, and the sum that takes it in", () => {
    const rows = [HEADINGS, ...people(() => ["Couture", 2000]), ["Total", null, null, null, 8000]];
    const grants = read([
      ...rows,
      ["Total tranches précédentes", null, null, null, { formula: "'Tranche 1'!E9", result: 50_000 }],
      ["Total cumulé", null, null, null, { formula: "E6+E7", result: 58_000 }],
    ]);
    expect(grants.batches.map(({ totals, declared }) => [totals.length, declared.envelope])).toEqual([[1, null]]);
    expect(grants.grandTotals).toEqual([]);
  });
});
