import { describe, expect, it } from "vitest";
import { createLexicon, readGrants } from "../../../lib/grants/index.js";
import { fieldsIn, PEOPLE, peopleWith, readRows, totalsIn } from "../../fixtures/read-rows.js";
import { sheetOf, type SheetValue } from "../../fixtures/sheet.js";

const DAY: SheetValue = { day: 43_161 };
const NAMES = ["Amina Bennani", "Karim Tazi", "Omar Berrada", "Nadia Saadi"];

describe("what lies beside grants in a workbook is no batch", () => {
  it.each<[string, SheetValue[], (i: number) => SheetValue[]]>([
    [
      "the staff and their salaries",
      ["N°", "Nom et prénom", "CIN", "Fonction", "Salaire net"],
      (i) => [i, NAMES[i - 1] ?? null, `AB10000${String(i)}`, "Assistante sociale", 4500 + i],
    ],
    [
      "a bank statement",
      ["Date opération", "Libellé", "Débit", "Crédit", "Solde"],
      (i) => [DAY, `VIREMENT ${NAMES[i - 1] ?? ""}`, 1234.5 * i, null, 90_000 - 1234.5 * i],
    ],
    [
      "a cash book",
      ["Date", "Désignation", "Bénéficiaire", "Recettes", "Dépenses", "Solde"],
      (i) => [DAY, "Fournitures", "Sté Papeterie", null, 120 + i, 5000 - i],
    ],
    [
      "سجل الأجور",
      ["ر.ت", "الاسم الكامل", "رقم البطاقة الوطنية", "الأجرة الشهرية", "عدد أيام العمل"],
      (i) => [i, "أمينة بناني", `AB10000${String(i)}`, 4500 + i, 26],
    ],
    [
      "a budget",
      ["Rubrique", "Désignation", "Montant prévu", "Montant réalisé", "Écart"],
      (i) => [i, ["Projets", "Formation", "Transport", "Divers"][i - 1] ?? null, 100_000 * i, 90_000 * i, 10_000 * i],
    ],
    [
      "suppliers",
      ["N°", "Raison sociale", "ICE", "Ville", "Montant des commandes"],
      (i) => [i, `STE ATLAS ${"ABCD".charAt(i - 1)} SARL`, `00156119100006${String(i)}`, "Fès", 30_000 + i],
    ],
  ])("%s", (_, headings, row) => {
    expect(readRows([["2018"], [], headings, row(1), row(2), row(3), row(4)]).batches).toEqual([]);
  });

  it("who answers for each centre", () => {
    const row = (i: number): SheetValue[] => [
      ["فاس", "سلا", "طنجة", "مكناس"][i - 1] ?? null,
      "أمينة بناني",
      10 + i,
      90_000 + i,
    ];
    const headings = ["المركز", "المشرف", "عدد المستفيدين", "المبلغ الإجمالي"];
    expect(readRows([headings, row(1), row(2), row(3), row(4)]).batches).toEqual([]);
  });

  it.each<[string, SheetValue[], SheetValue[]]>([
    ["who attended", ["N°", "Nom", "CIN", "Centre", "Sexe", "Matin"], ["Fès", "F", "x"]],
    ["who waits", ["N°", "Nom", "CIN", "Projet", "Montant demandé"], ["Couture", 20_000]],
  ])("%s, beside a batch; alone in its workbook it is the batch that was meant", (_, headings, own) => {
    const list = { ...sheetOf([["10/02/2019"], headings, ...peopleWith(() => own)]), name: "Liste" };
    const batch = {
      ...sheetOf([["Tranche", 1], ["N°", "Nom", "CIN", "Montant"], ...peopleWith(() => [2000])]),
      name: "Dons",
    };
    const sheetsOf = (sheets: (typeof list)[]): string[] =>
      readGrants({ date1904: false, settings: null, sheets }, createLexicon()).batches.map(({ sheet }) => sheet.name);
    expect(sheetsOf([list, batch])).toEqual(["Dons"]);
    expect(sheetsOf([list])).toEqual(["Liste"]);
  });

  it("the empty form that batches were made from, though an empty batch that is announced is one", () => {
    const headings = ["N°", "Nom", "CIN", "Montant"];
    const filled = { ...sheetOf([["Tranche", 1], headings, ...peopleWith(() => [2000])]), name: "Saisie" };
    const batchesBeside = (rows: SheetValue[][]): string[] =>
      readGrants(
        { date1904: false, settings: null, sheets: [{ ...sheetOf(rows), name: "Canevas" }, filled] },
        createLexicon(),
      ).batches.map(({ sheet }) => sheet.name);
    expect(batchesBeside([["Tranche", null], headings, [1], [2]])).toEqual(["Saisie"]);
    expect(batchesBeside([["Tranche", 2], headings, [1], [2]])).toEqual(["Canevas", "Saisie"]);
  });
});

describe("columns of money that are no grant", () => {
  it("are the sum before taxes and the taxes", () => {
    const amounts = (i: number): SheetValue[] => [1000 * i, 200 * i, 1200 * i];
    const grants = readRows([["N°", "Nom", "CIN", "Montant HT", "TVA 20%", "Montant TTC"], ...peopleWith(amounts)]);
    expect(fieldsIn(grants).slice(3)).toEqual(["otherMoney", "otherMoney", "total"]);
    expect(grants.tables[0]?.rivals).toEqual([]);
    expect(totalsIn(grants)).toEqual(["12000.00"]);
  });

  it("are what is kept back, and the sum before it", () => {
    const amounts = (i: number): SheetValue[] => [1000 * i, 50 * i, 950 * i];
    const headings = ["N°", "Nom", "CIN", "Montant brut", "Retenue à la source", "Net à payer"];
    expect(totalsIn(readRows([headings, ...peopleWith(amounts)]))).toEqual(["9500.00"]);
  });

  it("are what was foreseen, beside what was paid", () => {
    const headings = ["N°", "Nom", "CIN", "Budget prévu", "Montant réellement versé"];
    expect(totalsIn(readRows([headings, ...peopleWith((i) => [1000 * i + 500, 1000 * i])]))).toEqual(["10000.00"]);
  });
});

describe("what a project costs", () => {
  it.each([
    ["Coût", "Subvention"],
    ["Coût (KDH)", "Subvention (DH)"],
  ])("is no grant beside one: %s and %s", (cost, grant) => {
    const grants = readRows([["N°", "Nom", "CIN", cost, grant], ...peopleWith((i) => [25_000 + i, 15_000])]);
    expect(totalsIn(grants)).toEqual(["60000.00"]);
    expect(grants.tables[0]?.rivals).toEqual([]);
  });

  it("is the grant where nothing else is, or where its parts make it", () => {
    expect(totalsIn(readRows([["Nom", "Coût"], ...PEOPLE.map(([, name]) => [name, 25_000])]))).toEqual(["100000.00"]);
    const parts = readRows([["N°", "Nom", "CIN", "Cash", "Matériel", "Coût"], ...peopleWith((i) => [i, 20, 20 + i])]);
    expect(fieldsIn(parts).slice(3)).toEqual(["cash", "equipment", "total"]);
  });
});

describe("a batch whose amounts were forgotten", () => {
  it("is one beside batches with its headings", () => {
    const headings = ["N°", "Nom", "CIN", "Centre", "Sexe", "Activité"];
    const own: SheetValue[] = ["Fès", "F", "Couture"];
    const forgotten = { ...sheetOf([headings, ...peopleWith(() => own)]), name: "Fès" };
    const batch = { ...sheetOf([[...headings, "Montant"], ...peopleWith(() => [...own, 2000])]), name: "Salé" };
    const { batches } = readGrants({ date1904: false, settings: null, sheets: [forgotten, batch] }, createLexicon());
    expect(batches.map(({ sheet }) => sheet.name)).toEqual(["Fès", "Salé"]);
  });
});

describe("a column of bookkeeping", () => {
  it("only follows up a grant that is called one", () => {
    const headings = ["N°", "Nom", "CIN", "Montant accordé", "Dépenses", "Reliquat"];
    const grants = readRows([headings, ...peopleWith((i) => [2000, 1500 + i, 500 - i])]);
    expect(totalsIn(grants)).toEqual(["8000.00"]);
  });
});

describe("what is handed out in two steps", () => {
  it.each([
    ["الشطر الأول", "الشطر الثاني"],
    ["1ère tranche", "2ème tranche"],
  ])("is the grant together where no total stands: %s and %s", (first, second) => {
    const grants = readRows([["N°", "Nom", "CIN", first, second], ...peopleWith((i) => [5000 * i, 100.5])]);
    expect(totalsIn(grants)).toEqual(["50402.00"]);
  });
});

describe("columns that are told by their cells", () => {
  it.each(["Matériel", "Kit", "المعدات"])("are no amounts where %s says in words what is given", (heading) => {
    const given = ["Machine à coudre", "Kit de coiffure", "2 ventilateurs", "Four"];
    const grants = readRows([
      ["N°", "Nom", "CIN", heading, "Montant"],
      ...peopleWith((i) => [given[i - 1] ?? null, 2000 * i]),
    ]);
    expect(fieldsIn(grants)[3]).not.toBe("equipment");
    expect(grants.batches[0]?.people.map(({ amounts }) => amounts.length)).toEqual([1, 1, 1, 1]);
  });

  it("are names though the CIN stands behind them", () => {
    const rows = PEOPLE.map(([rank, name, cin]): SheetValue[] => [rank, `${name} (${cin})`, "Couture", 2000]);
    expect(fieldsIn(readRows([["N°", "Nom et prénom (CIN)", "Activité", "Montant"], ...rows]))[1]).toBe("name");
  });

  it("say the sex with a tick in the only one, and nothing else there", () => {
    const sexes = (heading: string, cells: readonly SheetValue[]) => {
      const rows = [["N°", "Nom", "CIN", heading, "Montant"], ...peopleWith((i) => [cells[i - 1] ?? null, 2000])];
      return readRows(rows).batches[0]?.people.map(({ sex }) => sex);
    };
    expect(sexes("Femme (x)", [null, "x", null, "X"])).toEqual(["male", "female", "male", "female"]);
    expect(sexes("Femme", [1, 0, 0, 0])).toEqual(["female", "male", "male", "male"]);
    expect(sexes("ذكر", ["x", "x", "-", "x"])).toEqual(["male", "male", "female", "male"]);
    expect(sexes("Femme", ["x", "?", "non", "x"])).toEqual(["female", null, "male", "female"]);
  });

  it("say the sex with a tick in one of two", () => {
    const ticks = (i: number): SheetValue[] => (i === 2 ? ["x", null] : i === 3 ? [1, null] : [null, "X"]);
    const grants = readRows(
      [
        ["N°", "Nom", "CIN", "Sexe", null, "Montant"],
        [null, null, null, "H", "F", null],
        ...peopleWith((i) => [...ticks(i), 2000]),
      ],
      [{ top: 1, bottom: 1, left: 4, right: 5 }],
    );
    expect(fieldsIn(grants).slice(3, 5)).toEqual(["man", "woman"]);
    expect(grants.batches[0]?.people.map(({ sex }) => sex)).toEqual(["female", "male", "male", "female"]);
  });

  it("say the sex by how people are addressed", () => {
    const grants = readRows([
      ["N°", "Nom", "CIN", "Civilité", "Montant"],
      ...peopleWith((i) => [["Mme", "M.", "Mr", "Mlle"][i - 1] ?? null, 2000]),
    ]);
    expect(grants.batches[0]?.people.map(({ sex }) => sex)).toEqual(["female", "male", "male", "female"]);
  });
});

describe("cells in two languages", () => {
  it("say one thing: the sex, the centre, an answer", () => {
    const headings = ["N°", "Nom", "CIN", "Sexe الجنس", "Centre المركز", "Suivi التتبع", "Montant المبلغ"];
    const grants = readRows([
      headings,
      ...peopleWith((i) => [i === 2 ? "M / ذ" : "F/أ", "Fès / فاس", "Oui / نعم", 2000]),
    ]);
    expect(grants.batches[0]?.people.map(({ sex, centre }) => [sex, centre])).toEqual([
      ["female", "Fès"],
      ["male", "Fès"],
      ["female", "Fès"],
      ["female", "Fès"],
    ]);
  });
});
