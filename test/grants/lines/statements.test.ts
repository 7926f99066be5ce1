import { describe, expect, it } from "vitest";
import { peopleWith, readRows } from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

const declared = (above: readonly SheetValue[][], below: readonly SheetValue[][] = []) =>
  readRows([
    ...above,
    ["N°", "Nom et prénom", "CIN", "Montant"],
    ...peopleWith(() => [2000]),
    ["Total", null, null, 8000],
    ...below,
  ]).batches[0]?.declared;

describe("a title without a mark", () => {
  it.each([
    "Bénéficiaires de la 3ème tranche",
    "Bénéficiaires de la 3° tranche",
    "Bénéficiaires - 3ème tranche",
    "Femmes de la 3e tranche",
  ])("names the batch, and counts nobody: %s", (title) => {
    expect(declared([[title]])).toMatchObject({ number: { value: 3 }, beneficiaries: null, women: null });
  });

  it("names a year, and counts nobody", () => {
    expect(declared([["Bénéficiaires 2018"]])?.beneficiaries).toBeNull();
    expect(declared([["المستفيدات والمستفيدون 2018"]])?.beneficiaries).toBeNull();
    expect(declared([["Bénéficiaires 25"]])?.beneficiaries?.value.count).toBe(25);
  });

  it("names a centre and the batch with a dash between them", () => {
    expect(declared([["Centre de Salé - 3ème tranche"]])).toMatchObject({
      number: { value: 3 },
      centres: { value: ["Salé"] },
    });
  });
});

describe("a closing formula with the amount in the next line", () => {
  it.each(["Arrêté le présent état à la somme de :", "حصر هذا البيان في مبلغ قدره"])(
    "has its words there: %s",
    (label) => {
      const words = "huit mille dirhams";
      expect(declared([], [[label], [words]])?.amountWords).toMatchObject({ row: 8, column: 1, text: words });
    },
  );
});
