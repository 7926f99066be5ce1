import { describe, expect, it } from "vitest";
import type { Declared } from "../../../lib/grants/lines/declared.js";
import { peopleWith, readRows } from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

/** What lines over a list of four people declare of their batch. */
function declared(lines: readonly SheetValue[][]): Declared | undefined {
  return readRows([...lines, ["N°", "Nom et prénom", "CIN", "Montant"], ...peopleWith(() => [2000])]).batches[0]
    ?.declared;
}

describe("the people that a batch declares", () => {
  it.each<[string, SheetValue[][]]>([
    ["with the women among them", [["Effectif : 04 dont 01 femme"]]],
    ["as a number alone", [["Nombre total : 4"], ["Dont femmes : 1"]]],
    ["as a number alone, in Arabic", [["العدد الإجمالي: 4"], ["منهم نساء: 1"]]],
    ["by sex in brackets", [["Effectif : 04 (H : 03, F : 01)"]]],
    ["by sex in brackets, figures first", [["Effectif : 4 (3 H / 1 F)"]]],
    ["by sex in brackets, in Arabic", [["عدد المستفيدين: 4 (ذكور: 3، إناث: 1)"]]],
    ["as men, women and their total", [["Hommes : 3"], ["Femmes : 1"], ["Total : 4"]]],
    [
      "in cells beside their labels",
      [
        ["Hommes", 3],
        ["Femmes", 1],
        ["Total", 4],
      ],
    ],
  ])("are counted %s", (_, lines) => {
    const { beneficiaries, women, envelope } = declared(lines) ?? {};
    expect([beneficiaries?.value.count, women?.value.count, envelope]).toEqual([4, 1, null]);
  });

  it("are not a total of dirhams", () => {
    const { beneficiaries, envelope } = declared([["Hommes : 3"], ["Femmes : 1"], ["Total : 8000"]]) ?? {};
    expect([beneficiaries, envelope?.value.kind]).toEqual([null, "amount"]);
  });
});
