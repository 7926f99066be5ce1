import { describe, expect, it } from "vitest";
import { readRows as read } from "../../fixtures/read-rows.js";

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
