import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { peopleWith } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const people = peopleWith(() => ["Couture", 2000]);
const HEADINGS = ["N°", "Nom et prénom", "CIN", "Activité", "Montant"];
const check = (...rows: readonly (readonly SheetValue[])[]) => {
  const lines = [["Tranche", 1], ["Date", "12/03/2018"], HEADINGS, ...rows];
  const { batches, findings } = checkWorkbook(workbookOf(lines), { asOf: "2019-01-01", lang: "fr" });
  const errors = findings.filter(({ severity }) => severity === "error");
  return [
    ...batches.map(({ beneficiaries, total }) => `${beneficiaries} ${total}`),
    ...errors.map(({ rule, cell, found, expected }) => [rule, cell, found, expected].join(" ")),
  ];
};
const over = (text: string, figure: SheetValue): SheetValue[] => [text, null, null, null, figure];
const TOTAL = over("Total", 8000);

describe("a sum beside the name of the people under it", () => {
  it.each([
    ["Centre de Fès", "Centre de Salé"],
    ["مركز فاس", "مركز سلا"],
    ["Centre de Kénitra", "Centre de Settat"],
    ["Femmes", "Hommes"],
  ])("is held against their amounts: %s", (first, second) => {
    const lists = (a: SheetValue, b: SheetValue) =>
      check(over(first, a), ...people.slice(0, 1), over(second, b), ...people.slice(1), TOTAL);
    expect(lists(2000, "6.000,00")).toEqual(["4 8000.00"]);
    expect(lists(2500, 6000)).toEqual(["4 8000.00", "total/mismatch E4 2500.00 2000.00"]);
    expect(lists(2000, 16_000)).toEqual(["4 8000.00", "total/mismatch E6 16000.00 6000.00"]);
  });

  it("may be a batch's, beside its number", () => {
    expect(check(over("Tranche 2", 4000), ...people.slice(0, 2), over("Tranche 3", 5000), ...people.slice(2))).toEqual([
      "2 4000.00",
      "2 4000.00",
      "total/mismatch E7 5000.00 4000.00",
    ]);
  });

  it("ends where the next line over people stands, though it states nothing", () => {
    expect(
      check(over("Centre de Fès", 2000), ...people.slice(0, 1), ["Centre de Salé"], ...people.slice(1), TOTAL),
    ).toEqual(["4 8000.00"]);
  });

  it("counts them where it is small, and may stand under them", () => {
    expect(
      check(over("Centre de Fès", 1), ...people.slice(0, 1), over("Centre de Salé", 3), ...people.slice(1)),
    ).toEqual(["4 8000.00"]);
    expect(check(...people.slice(0, 1), over("Centre de Fès", 2000), ...people.slice(1), TOTAL)).toEqual(["4 8000.00"]);
  });
});

describe("a sum beside the name of the people over it", () => {
  const byCentre = (...rows: readonly (readonly SheetValue[])[]) => {
    const lines = [["Tranche", 1], ["Date", "12/03/2018"], HEADINGS, ...rows];
    return checkWorkbook(workbookOf(lines), { asOf: "2019-01-01", lang: "fr" }).batches[0]?.byCentre.map(
      ({ centre, total }) => `${centre} ${total}`,
    );
  };
  const lists = (a: number, b: number) => [
    ...people.slice(0, 1),
    over("Centre de Fès", a),
    ...people.slice(1),
    over("Centre de Salé", b),
    TOTAL,
  ];

  it("is held against their amounts, and the total after the last is not lost", () => {
    expect(check(...lists(2000, 6000))).toEqual(["4 8000.00"]);
    expect(check(...lists(2500, 6000))).toEqual(["4 8000.00", "total/mismatch E5 2500.00 2000.00"]);
    expect(check(...lists(2000, 6500).slice(0, -1))).toEqual(["4 8000.00", "total/mismatch E9 6500.00 6000.00"]);
    expect(check(...lists(2000, 6000).slice(0, -1), over("Total", 9000))).toEqual([
      "4 8000.00",
      "total/mismatch E10 9000.00 8000.00",
    ]);
  });

  it("names their centre", () => {
    expect(byCentre(...lists(2000, 6000))).toEqual(["Fès 2000.00", "Salé 6000.00"]);
  });
});

describe("a sum said in the line that names the people", () => {
  it.each([
    ["Centre de Fès : 2 500,00 DH", "Centre de Salé : 6 000,00 DH"],
    ["Centre de Fès (1 bénéficiaire, 2.500,00 DH)", "Centre de Salé (3 bénéficiaires, 6.000,00 DH)"],
    ["Fès : 2500,00", "Salé : 6000,00"],
    ["مركز فاس: 2.500,00 درهم", "مركز سلا: 6.000,00 درهم"],
  ])("is held against their amounts, over them and under them: %s", (first, second) => {
    const [own, more] = [people.slice(0, 1), people.slice(1)];
    const found = ["4 8000.00", "total/mismatch A4 2500.00 2000.00"];
    expect(check([first], ...own, [second], ...more, TOTAL)).toEqual(found);
    expect(check(...own, [first], ...more, [second], TOTAL)).toEqual([found[0], "total/mismatch A5 2500.00 2000.00"]);
  });

  it("stands beside several amounts too, where people have neither ranks nor CINs", () => {
    const names = people.map(([, name]) => name ?? null);
    const lists = (a: number) => [
      ["Centre de Fès", 500, a, 500 + a],
      [names[0] ?? null, 500, 1500, 2000],
      ["Centre de Salé", 1500, 4500, 6000],
      ...names.slice(1).map((name) => [name, 500, 1500, 2000]),
      ["Total", 2000, 6000, 8000],
    ];
    const errors = (a: number) => {
      const headings = ["Nom et prénom", "Appui financier", "Équipements", "Total"];
      const lines = [["Tranche", 1], ["Date", "12/03/2018"], headings, ...lists(a)];
      const { batches, findings } = checkWorkbook(workbookOf(lines), { asOf: "2019-01-01", lang: "fr" });
      return [
        ...batches.map(({ beneficiaries, total }) => `${beneficiaries} ${total}`),
        ...findings.filter(({ severity }) => severity === "error").map(({ rule, cell }) => `${rule} ${String(cell)}`),
      ];
    };
    expect(errors(1500)).toEqual(["4 8000.00"]);
    expect(errors(1600)).toEqual(["4 8000.00", "total/mismatch C4", "total/mismatch D4"]);
  });

  it("is what cash and equipment make, where no column holds the total", () => {
    const rows = peopleWith((i) => [1000, i * 100]);
    const lines = [
      ["Tranche", 1],
      ["Date", "12/03/2018"],
      ["N°", "Nom", "CIN", "Appui financier", "Équipements"],
    ];
    const errors = (text: string) =>
      checkWorkbook(workbookOf([...lines, [text], ...rows]), { asOf: "2019-01-01", lang: "fr" })
        .findings.filter(({ severity }) => severity === "error")
        .map(({ rule, cell, expected }) => [rule, cell, expected].join(" "));
    expect(errors("Centre de Fès : 5 000,00 DH")).toEqual([]);
    expect(errors("Centre de Fès : 5 100,00 DH")).toEqual(["total/mismatch A4 5000.00"]);
  });

  it.each(["Centre de Fès : 05 37 12 34 56", "Centre de Fès : 12", "Centre de Fès : budget 2018"])(
    "is none where nothing says that it is money: %s",
    (text) => {
      expect(check([text], ...people.slice(0, 1), ["Centre de Salé"], ...people.slice(1), TOTAL)).toEqual([
        "4 8000.00",
      ]);
    },
  );
});
