import { describe, expect, it } from "vitest";
import { checkWorkbook } from "../../../lib/report/index.js";
import { peopleWith } from "../../fixtures/read-rows.js";
import { workbookOf } from "../../fixtures/sheet.js";

describe("a person's centre", () => {
  it.each(["/", "—", "néant"])("is none where %s stands for it", (written) => {
    const centres = ["Fès", written, "Salé", "Fès"];
    const rows = [
      ["Tranche 1 – 14/03/2018"],
      ["N°", "Nom et prénom", "CIN", "Centre", "Montant"],
      ...peopleWith((i) => [centres[i - 1] ?? null, 2000]),
    ];
    const { batches, findings } = checkWorkbook(workbookOf(rows), { asOf: "2019-01-01", lang: "fr" });
    expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([["eligibility/no-centre", "D4"]]);
    expect(batches[0]?.centres).toEqual(["Fès", "Salé"]);
  });
});
