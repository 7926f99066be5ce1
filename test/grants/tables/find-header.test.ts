import { describe, expect, it } from "vitest";
import { fieldsIn as fieldsOf, PEOPLE, peopleWith as people, readRows as read } from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

const LINES: readonly (readonly SheetValue[])[] = [["Tranche", 1], ["Date", "28/09/2017"], []];

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

  it("are not the counts of beneficiaries right above them", () => {
    const grants = read([
      ["Tranche n°", null, "quatrième"],
      ["Bénéficiaires", null, "onze (11) bénéficiaires"],
      ["Femmes :", null, "six bénéficiaires"],
      ["Nom et prénom", "N° Carte nationale", "Sexe", "Total"],
      ...["Amina Bennani", "Nadia Saadi", "Hanane Filali"].map((name, i) => [
        name,
        `AB10000${String(i)}`,
        "F",
        20_000 + i,
      ]),
    ]);
    expect(grants.tables.map(({ header }) => header)).toEqual([{ top: 4, bottom: 4 }]);
    expect(grants.batches[0]?.declared.beneficiaries?.value.count).toBe(11);
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

  it("head people though an empty row follows the first of them, and all of them could be labels of a batch", () => {
    const headings = [
      ...["الرقم الترتيبي", "السجين السابق", "الجنس: ذكر أو أنثى", "مركز المصاحبة", "المهنة المزاولة", "تاريخ السراح"],
      ...["المبلغ الكلي", "المبلغ المطلوب"],
    ];
    const rows = PEOPLE.map(([rank], i) => {
      return [rank, "الغازي عمر", "ذكر", "طنجة", "البستنة", { day: 41_000 + i }, 20_000.5 + i, 25_000];
    });
    const [first = [], ...others] = rows;
    expect(read([...LINES, headings, first, [], ...others]).batches.map(({ people: own }) => own.length)).toEqual([4]);
  });

  it("head people whose amounts are texts, though each heading could be a batch's label", () => {
    const amounts = ["24.275,20", "39.388,08", "43.358,32", "12.374,28"];
    const rows = PEOPLE.map(([, name], i) => [name, "ذ", "18, زنقة البرتقال", amounts[i] ?? null]);
    const grants = read([...LINES, ["السجين السابق", "ذكر / أنثى", "العنوان", "الكلفة"], ...rows]);
    expect(fieldsOf(grants)).toEqual(["name", "sex", "address", "total"]);
  });

  it("do not begin with the place and the count that stand over their first two", () => {
    const headings = ["#", "Date de naissance", "H/F", "CNIE", "Nom/Prénom", "Montant"];
    const arabic = ["ر.ت", "تاريخ الازدياد", "الجنس", "ب.ت.و", "لائحة المستفيدين", "المبلغ"];
    const rows = PEOPLE.map(([rank, name, cin], i) => [rank, { day: 25_000 + i }, "F", cin, name, 20_000.5 + i]);
    const grants = read([
      ["Lieu de la cérémonie", "Prison locale Aïn Sebaâ"],
      ["Bénéficiaires", "quatre (04) bénéficiaires"],
      headings,
      arabic,
      ...rows,
    ]);
    expect(grants.tables.map(({ header }) => header)).toEqual([{ top: 3, bottom: 4 }]);
    expect(grants.batches.map(({ people: own }) => own.length)).toEqual([4]);
  });

  it("are read by people below an empty row too: one amount in euros among the first three is no pattern", () => {
    const row = (i: number): SheetValue[] => [3000 + i, 20_000, i === 2 ? "2 150,00 €" : 23_000 + i];
    const [a = [], b = [], c = [], d = []] = people(row);
    const more = [5, 6, 7].map((i) => [i, "Said Alami", `AB10010${String(i)}`, ...row(i)]);
    const grants = read([...LINES, ["N°", "Nom", "CIN", "Espèces", "Matériel", "الكلفة"], a, b, c, [], d, ...more]);
    expect(fieldsOf(grants).slice(3)).toEqual(["cash", "equipment", "total"]);
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
