import { describe, expect, it } from "vitest";
import { figuresInSentence } from "../../../lib/grants/lines/figures-in-sentence.js";
import { peopleWith, readRows } from "../../fixtures/read-rows.js";
import type { SheetValue } from "../../fixtures/sheet.js";

describe("a title's figures", () => {
  it.each<[string, Partial<Record<string, string>>]>([
    [
      "Remise de dons au profit de 25 bénéficiaires pour un montant total de 545.381,93 DH",
      { beneficiaries: "25", amount: "545.381,93 DH" },
    ],
    ["Liste des 10 bénéficiaires", { beneficiaries: "10" }],
    ["Liste des vingt-cinq (25) bénéficiaires dont 5 femmes", { beneficiaries: "vingt-cinq (25)", women: "5" }],
    [
      "لائحة 10 مستفيدين من بينهم 4 نساء بغلاف مالي قدره 545.381,93 درهم",
      { beneficiaries: "10", women: "4", envelope: "545.381,93 درهم" },
    ],
    ["لائحة المستفيدين من الدفعة الثانية بمبلغ إجمالي قدره 545.381,93 درهم", { amount: "545.381,93 درهم" }],
    ["Programme 2018 – tranche 3 : 10 bénéficiaires", { beneficiaries: "10" }],
  ])("are read in « %s »", (text, figures) => {
    expect(Object.fromEntries(figuresInSentence(text).map(({ id, text: value }) => [id, value]))).toEqual(figures);
  });

  it.each([
    ["are those of a programme", "Programme d'appui au profit de 300 bénéficiaires"],
    ["are those of several batches", "Dons des tranches 1 et 2 : distribution à 40 bénéficiaires"],
    ["are those of some", "Distribution à 7 sur 25 personnes"],
    ["are those of a section", "Centre de Fès : 5 bénéficiaires"],
    ["are a batch's number", "Liste du lot 3 bénéficiaires"],
    ["are those of each", "Appui d'un montant de 30.000,00 DH par bénéficiaire"],
    ["are rounded", "Remise de dons d'un montant total de plus de 500.000 DH"],
  ])("%s in « %s »", (_, text) => {
    expect(figuresInSentence(text)).toEqual([]);
  });
});

describe("what is declared in a title", () => {
  const HEADINGS: SheetValue[] = ["N°", "Nom et prénom", "CIN", "Montant"];
  const list = peopleWith(() => [2000]);
  const title = ["Remise au profit de 4 bénéficiaires pour un montant total de 8.000,00 DH"];

  it("is the list's", () => {
    const [batch] = readRows([title, ["Tranche", 2], HEADINGS, ...list]).batches;
    expect(batch?.declared).toMatchObject({
      beneficiaries: { value: { count: 4 }, row: 1, column: 1 },
      envelope: { value: { kind: "amount" }, row: 1, column: 1 },
    });
  });

  it("is nobody's over the first of several lists, and in a note under a list", () => {
    const stacked = [title, ["Tranche 1"], HEADINGS, ...list, [], ["Tranche 2"], HEADINGS, ...list];
    const noted = [["Tranche 1"], HEADINGS, ...list, [], ["Remise reportée pour 3 bénéficiaires"]];
    for (const rows of [stacked, noted]) {
      const declared = readRows(rows).batches.map((batch) => batch.declared.beneficiaries);
      expect(declared.every((count) => count === null)).toBe(true);
    }
  });

  it("is its section's where each section says it", () => {
    const [one, two, three, four] = list;
    const sections = [["Liste de 2 bénéficiaires : Fès"], one, two, ["Liste de 2 bénéficiaires : Salé"], three, four];
    const [head, ...rest] = sections.map((row) => row ?? []);
    const rows = [["Tranche 1"], head ?? [], HEADINGS, ...rest];
    expect(readRows(rows).batches.map(({ people, declared }) => [people.length, declared.beneficiaries])).toEqual([
      [4, null],
    ]);
  });
});
