import { describe, expect, it } from "vitest";
import type { Declared } from "../../../lib/grants/lines/declared.js";
import { peopleWith, readRows } from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

const HEADINGS: readonly SheetValue[] = ["N°", "Nom et prénom", "CIN", "Montant"];
const SECOND_OF_MARCH_2018: SheetValue = { day: 43_161 };

/** What lines above and below a table of four people declare of their batch. */
function declared(above: readonly SheetValue[][], below: readonly SheetValue[][] = []): Declared | undefined {
  const rows = [...above, HEADINGS, ...peopleWith(() => [2000]), ["Total", null, null, 8000], [], ...below];
  return readRows(rows).batches[0]?.declared;
}

describe("the batch's number", () => {
  it.each([
    ["in a title that names the programme", ["Programme AGR – 2ème tranche"]],
    ["beside the centre", ["Centre de Fès – 2ème tranche"]],
    [
      "in a title that names the people, the number and the day",
      ["ETAT DES BENEFICIAIRES DE LA TRANCHE N° 2 DU 01/10/2018"],
    ],
    ["before a colon and the day", ["Tranche 2 : 22/05/2019"]],
    ["in words and in figures", ["الدفعة: الثانية (02)"]],
    ["before its year", ["Tranche :", "2/2019"]],
    ["behind a letter", ["Tranche", "T2"]],
    ["before a month", ["Lot 2 - Mars 2018"]],
    ["in the last part of an agreement's title", ["Convention du 05/01/2016 – Tranche 2"]],
    ["behind a colon in a cell of its own", ["Tranche", ":", 2]],
    ["before a place", ["Deuxième tranche", null, "Casablanca"]],
  ])("stands %s", (_, line) => {
    expect(declared([line])?.number?.value).toBe(2);
  });

  it("is what its label says itself, and the day beside it is the day", () => {
    expect(declared([["Tranche 2", SECOND_OF_MARCH_2018]])).toMatchObject({
      number: { value: 2 },
      date: { value: { date: "2018-03-02" }, row: 1, column: 2 },
    });
  });
});

describe("the batch's day", () => {
  it("may stand by itself over the table, whatever days notes under it name", () => {
    const lines = declared([["Tranche 2"], [SECOND_OF_MARCH_2018]], [["Remplacé le 05/03/2018"]]);
    expect(lines?.date?.value.date).toBe("2018-03-02");
  });

  it("stands beside the number after a programme's name, and is not the programme's", () => {
    expect(declared([["Programme 2017-2018 : tranche 4 (16/03/2018)"]])).toMatchObject({
      number: { value: 4 },
      date: { value: { date: "2018-03-16" } },
    });
    expect(declared([["Exercice : du 01/01/2018 au 31/12/2018"]])?.date).toBeNull();
  });

  it("stands behind a number in Arabic figures, which is no day of it", () => {
    expect(declared([["الدفعة ٢ – ١٤ مارس ٢٠١٩"]])).toMatchObject({
      number: { value: 2 },
      date: { value: { date: "2019-03-14" } },
    });
  });

  it("is none of several that stand by themselves, and not the day of printing", () => {
    const printed: SheetValue = { formula: "TODAY()", result: 43_161 };
    expect(declared([["Tranche 2", SECOND_OF_MARCH_2018, { day: 43_162 }]])?.date).toBeNull();
    expect(declared([["Tranche 2", printed]])?.date).toBeNull();
  });

  it("is not the day of signing", () => {
    expect(declared([["Tranche 2"]], [["Fès, le", SECOND_OF_MARCH_2018]])?.date).toBeNull();
  });
});

describe("the days of stacked batches", () => {
  const [first, second] = [peopleWith(() => [2000]), peopleWith(() => [3000])];
  const days = (rows: readonly SheetValue[][]): (string | null | undefined)[] =>
    readRows(rows).batches.map(({ declared }) => declared.date?.value.date);

  it.each<[string, SheetValue, SheetValue]>([
    ["in words", "Remise du 15 mars 2018", "Remise du 20 juin 2018"],
    ["by themselves", { day: 43_174 }, { day: 43_271 }],
    ["in Arabic", "حفل التسليم 15 مارس 2018", "حفل التسليم 20 يونيو 2018"],
  ])("stand over each, though nothing else is said there: %s", (_, one, other) => {
    const rows = [[one], [...HEADINGS], ...first, ["Total", null, null, 8000], [], [other], [...HEADINGS], ...second];
    expect(days(rows)).toEqual(["2018-03-15", "2018-06-20"]);
  });

  it("stand over each where only the second has one", () => {
    const rows = [["Liste"], [...HEADINGS], ...first, ["Total", null, null, 8000], [], ["Date : 20/06/2018"]];
    expect(days([...rows, [...HEADINGS], ...second])).toEqual([undefined, "2018-06-20"]);
  });

  it("stand under each where the last one says so", () => {
    const under = (day: string): SheetValue[][] => [["Total", null, null, 8000], [], [`Date de remise : ${day}`], []];
    const rows = [["Liste"], [...HEADINGS], ...first, ...under("15/03/2018"), [...HEADINGS], ...second];
    expect(days([...rows, ...under("20/06/2018")])).toEqual(["2018-03-15", "2018-06-20"]);
  });
});

describe("the envelope", () => {
  it.each<[string, SheetValue[]]>([
    ["beside its label and the unit", ["Enveloppe (DH)", 8000]],
    ["behind a colon in a cell of its own", ["Enveloppe (DH)", ":", 8000]],
    ["in a sentence", ["بغلاف مالي إجمالي قدره: 8.000 ,00 درهم"]],
  ])("stands %s", (_, line) => {
    expect(declared([line])?.envelope?.value).toMatchObject({ kind: "amount" });
  });
});

describe("an amount that is no batch's own", () => {
  it.each([
    "Budget annuel : 4 500 000 DH",
    "Budget prévu pour les trois tranches : 1 200 000 DH",
    "الغلاف المالي السنوي: 4.500.000 درهم",
    "المبلغ الإجمالي للدفعات: 1.200.000 درهم",
    "Montant moyen : 33 000 DH",
    "Montant maximum de la subvention : 50 000 DH",
    "Plafond par bénéficiaire : 50 000 DH",
    "Enveloppe globale 2018 : 5.000.000,00 DH",
    "الغلاف المالي لسنة 2018: 5.000.000,00 درهم",
    "Crédit ouvert : 5.000.000,00 DH",
    "سقف الدعم: 50.000 درهم",
  ])("is no envelope: %s", (line) => {
    expect(declared([["Tranche 2"], [line]])?.envelope).toBeNull();
  });

  it("leaves a title what it says of the batch", () => {
    expect(declared([["Programme annuel, 3 tranches – 2ème tranche"]])?.number?.value).toBe(2);
  });
});

describe("a budget of which something is left", () => {
  it.each([
    [
      ["Crédit disponible", 20_000],
      ["Montant distribué", 8000],
      ["Reliquat", 12_000],
    ],
    [["Enveloppe : 20 000,00 DH"], ["Reste : 12 000,00 DH"]],
    [["الغلاف المالي: 20.000,00 درهم"], ["الباقي: 12.000,00 درهم"]],
  ])("is no envelope of the batch", (...lines) => {
    expect(declared(lines)?.envelope).toBeNull();
    expect(declared([], lines)?.envelope).toBeNull();
  });

  it("is one where nothing is", () => {
    expect(
      declared([
        ["Enveloppe", 8000],
        ["Reliquat", 0],
      ])?.envelope,
    ).toMatchObject({ row: 1 });
  });
});

describe("figures of batches before", () => {
  it.each(["Nombre de bénéficiaires de la tranche précédente : 12", "عدد المستفيدين من الدفعة السابقة: 12"])(
    "are none of this one's: %s",
    (line) => {
      expect(declared([["Tranche 2"], [line]])?.beneficiaries).toBeNull();
    },
  );
});

describe("a title of several days", () => {
  it.each([
    "Liste arrêtée au 31/12/2017 pour la remise du 16 mars 2018",
    "Version du 02/02/2018 – Tranche 2 – Distribution prévue le 16/03/2018",
    "لائحة محينة في 02/02/2018 – حفل التسليم يوم 16 مارس 2018",
    "Remise du 16 mars 2018 (liste du 02/02/2018)",
    "16/03/2018 – liste du 02/02/2018",
  ])("names the one of handing out: %s", (title) => {
    expect(declared([[title]])?.date?.value.date).toBe("2018-03-16");
  });
});

describe("a closing formula", () => {
  it.each([
    "Arrêté le présent état à la somme de : huit mille dirhams",
    "La présente liste est arrêtée à la somme de huit mille dirhams",
    "Arrêté le présent état à la somme de cinq cent quarante-cinq mille trois cent quatre-vingt-un dirhams et quatre-vingt-treize centimes",
    "Soit la somme de huit mille dirhams",
    "حصر مبلغ هذه اللائحة في ثمانية آلاف درهم",
    "حددت هذه اللائحة في مبلغ: ثمانية آلاف درهم",
    "أوقف هذا البيان في مبلغ ثمانية آلاف درهم",
  ])("is told by its first words: %s", (formula) => {
    expect(declared([], [[formula]])).toMatchObject({ amountWords: { row: 8 }, envelope: null });
  });
});

describe("a summary beside a table", () => {
  const byCentre: SheetValue[][] = [
    ["Récapitulatif par centre"],
    ["Centre", "Nombre", "Montant"],
    ["Fès", 3, 6000],
    ["Salé", 1, 2000],
    ["Total", 4, 8000],
  ];
  const bySex: SheetValue[][] = [
    ["Sexe", "Nombre", "Montant"],
    ["Femmes", 2, 3000],
    ["Hommes", 2, 5000],
  ];

  it.each([
    ["under it", [], [...byCentre, [], ...bySex]],
    ["over it", [...byCentre, []], []],
  ])("%s states nothing of the batch", (_, above, below) => {
    expect(declared(above, below)).toMatchObject({ centres: null, women: null, envelope: null, beneficiaries: null });
  });

  it("is none where a place stands over counts, each beside its label", () => {
    const lines: SheetValue[][] = [
      ["Lieu", "Prison locale Aïn Sebaâ"],
      ["Nbre de bénéficiaires", 4],
      ["Nombre de femmes", 2],
    ];
    expect(declared(lines)).toMatchObject({ beneficiaries: { value: { count: 4 } }, women: { value: { count: 2 } } });
  });

  it("is none where labels stand beside their values", () => {
    const lines: SheetValue[][] = [
      ["Lieu", "Centre de Fès"],
      ["Nombre de bénéficiaires", 4],
      ["Enveloppe", 8000],
    ];
    expect(declared(lines)).toMatchObject({ beneficiaries: { value: { count: 4 } }, envelope: { text: "8000" } });
  });
});
