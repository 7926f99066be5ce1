import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { peopleWith } from "../../fixtures/read-rows.js";
import { workbookOf, type SheetValue } from "../../fixtures/sheet.js";

const HEADINGS = ["N°", "Nom et prénom", "CIN", "Montant"];
const SEXES = ["F", "M", "M", "F"] as const;
const people = peopleWith(() => [2000]);
const check = (...rows: readonly (readonly SheetValue[])[]) =>
  checkWorkbook(workbookOf([["Tranche", 1], ["Date", "12/03/2018"], HEADINGS, ...rows]), {
    asOf: "2019-01-01",
    lang: "fr",
  })
    .findings.filter(({ severity }) => severity === "error")
    .map(({ rule, cell, found, expected }) => [rule, cell, found, expected].join(" "));

describe("how many people a total row says it is over", () => {
  it.each([
    "Total : 5 bénéficiaires",
    "Total cinq bénéficiaires",
    "المجموع: 5 مستفيدين",
    "Total des bénéficiaires : 05",
  ])("is held against its rows: %s", (label) => {
    expect(check(...people, [label, null, null, 8000])).toEqual(["total/count A8 5 4"]);
    expect(check(...people, [label.replace(/0?5|cinq/, "quatre"), null, null, 8000])).toEqual([]);
  });

  it("may stand as a figure where names do, or in a line of its own", () => {
    expect(check(...people, ["Total", 4, null, 8000])).toEqual([]);
    expect(check(...people, ["Total", 5, null, 8000])).toEqual(["total/count B8 5 4"]);
    expect(check(...people, ["Total", "Nombre : 5", null, 8000])).toEqual(["total/count B8 5 4"]);
    expect(check(...people, ["المجموع", "العدد: 4", null, 8000])).toEqual([]);
    expect(check(...people, ["Total tranche", 1, null, 8000])).toEqual([]);
    expect(check(...people, ["Total", null, null, 8000], ["Total : 5 bénéficiaires"])).toEqual(["total/count A9 5 4"]);
  });

  it("is each subtotal's own", () => {
    const sums = [
      ["Sous-total : 2 bénéficiaires", null, null, 4000],
      ["Sous-total : 3 bénéficiaires", null, null, 4000],
    ] as const;
    expect(
      check(...people.slice(0, 2), sums[0], ...people.slice(2), sums[1], [
        "Total général (4 bénéficiaires)",
        null,
        null,
        8000,
      ]),
    ).toEqual(["total/count A9 3 2"]);
  });

  it("is no sum of money, though it stands under the amounts", () => {
    expect(check(...people, ["Total", null, null, 8000], ["Total des bénéficiaires", null, null, 4])).toEqual([]);
    expect(check(...people, ["Total des bénéficiaires", null, null, 8001])).toEqual([
      "total/mismatch D8 8001.00 8000.00",
    ]);
  });

  it("is told of where its words and its figure differ", () => {
    expect(check(...people, ["Total : cinq (4) bénéficiaires", null, null, 8000])).toEqual([
      "total/count-words A8 cinq (4) ",
    ]);
  });
});

describe("how many women a total row says are among them", () => {
  const women = (sums: readonly (readonly SheetValue[])[], parts: readonly number[] = [4]) => {
    const listed = people.map(([...own], i) => [...own, SEXES[i] ?? null]);
    const rows = parts.flatMap((last, i) => [...listed.slice(parts[i - 1] ?? 0, last), sums[i] ?? []]);
    const lines = [["Tranche", 1], ["Date", "12/03/2018"], [...HEADINGS, "Sexe"], ...rows];
    return checkWorkbook(workbookOf(lines), { asOf: "2019-01-01", lang: "fr" })
      .findings.filter(({ severity }) => severity === "error")
      .map(({ rule, cell, found, expected }) => [rule, cell, found, expected].join(" "));
  };

  it.each([
    "Total : 4 bénéficiaires dont 3 femmes",
    "Total (quatre bénéficiaires, dont trois femmes)",
    "Total des bénéficiaires : 4 dont femmes : 3",
    "Total : 4 bénéficiaires (1 homme / 3 femmes)",
    "المجموع: 4 مستفيدين منهم 3 نساء",
  ])("is held against its rows: %s", (label) => {
    expect(women([[label, null, null, 8000]])).toEqual(["total/women A8 3 2"]);
    const right = label.replaceAll(/(?<=dont |منهم |: )3|(?<=\/ )3|trois(?= femmes)/g, (three) =>
      three === "3" ? "2" : "deux",
    );
    expect(women([[right.replace("1 homme", "2 hommes"), null, null, 8000]])).toEqual([]);
  });

  it("may stand in a cell of its own", () => {
    expect(women([["Total", "4 bénéficiaires", "dont 1 femme", 8000]])).toEqual(["total/women C8 1 2"]);
    expect(women([["Total", "4 bénéficiaires", "dont 2 femmes", 8000]])).toEqual([]);
  });

  it("is each subtotal's own", () => {
    const sums = [
      ["Sous-total : 2 bénéficiaires dont 1 femme", null, null, 4000],
      ["Sous-total : 2 bénéficiaires dont 2 femmes", null, null, 4000],
    ];
    expect(women(sums, [2, 4])).toEqual(["total/women A9 2 1"]);
  });

  it("is none where money is among the sum", () => {
    expect(women([["Total dont équipement 3", null, null, 8000]])).toEqual([]);
  });
});
