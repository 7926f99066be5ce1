import { describe, expect, it } from "vitest";
import { checkWorkbook, uncountedAmong } from "../../../lib/report/index.js";
import { PEOPLE, peopleWith } from "../../fixtures/read-rows.js";
import { sheetOf, type SheetValue } from "../../fixtures/sheet.js";
import type { Sheet } from "../../../lib/workbook/index.js";

const HEADINGS: readonly SheetValue[] = ["N°", "Nom et prénom", "CIN", "Montant"];
const everybody = peopleWith((i) => [20_000.25 * i]);
const sheet = (name: string, rows: readonly (readonly SheetValue[])[]): Sheet => ({ ...sheetOf(rows), name });
const list = (name: string, people: readonly SheetValue[][], title?: string): Sheet =>
  sheet(name, [...(title === undefined ? [] : [[title]]), HEADINGS, ...people]);

const check = (...sheets: readonly Sheet[]) =>
  checkWorkbook({ date1904: false, settings: null, sheets }, { asOf: "2019-01-01", lang: "fr" });
const totals = (...sheets: readonly Sheet[]) =>
  check(...sheets).batches.map(({ sheet: name, beneficiaries, total }) => [name, beneficiaries, total]);
const ALL = ["Liste", 4, "200002.50"];

describe("a list of the same people and amounts", () => {
  it.each([["Émargement"], ["Ordre de virement"], ["لائحة التوقيعات"]])(
    "counts nobody again where it is a paper: %s",
    (name) => {
      expect(totals(list("Liste", everybody, "Tranche 3"), list(name, everybody, "Tranche 3"))).toEqual([ALL]);
      expect(totals(list("Liste", everybody), list("Feuil2", everybody, `${name} n° 12`))).toEqual([ALL]);
    },
  );

  it("may hold some of them, and the day of each payment, under their list", () => {
    const payments = (...paid: readonly (readonly SheetValue[])[]) => {
      const under = paid.map(([name, amount], i): SheetValue[] => [
        `0${i + 1}/10/2017`,
        `V00${i + 1}`,
        name ?? null,
        amount ?? null,
      ]);
      const headings = ["Date", "Référence", "Bénéficiaire", "Montant payé"];
      const { batches, findings } = check(
        sheet("Liste", [["Tranche 3 – 28/09/2017"], HEADINGS, ...everybody, [], headings, ...under]),
      );
      expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
      return batches.map(({ beneficiaries, total }) => [beneficiaries, total]);
    };
    expect(payments(["Amina Bennani", 20_000.25], ["Omar Berrada", 60_000.75])).toEqual([[4, "200002.50"]]);
    expect(payments(["Amina Bennani", 20_000.25], ["Omar Berrada", 70_000])).toHaveLength(2); // another grant
  });

  it("is told of: what was recognised says that another list counts its people", () => {
    const { recognised } = check(list("Liste", everybody), list("Émargement", everybody));
    expect(recognised.map(({ sheet: name, range, of, people }) => [name, range, of, people])).toEqual([
      ["Liste", "A1:D5", "person", 4],
      ["Émargement", "A1:D5", "copy", 4],
    ]);
    expect(uncountedAmong(recognised)).toEqual(recognised.slice(1));
  });

  it("is checked all the same: its bank accounts stand nowhere else", () => {
    const accounts = PEOPLE.map(([rank, name], i) => [rank, name, "011519000001205000534921", 20_000.25 * (i + 1)]);
    const paper = sheet("Ordre de virement", [["N°", "Nom et prénom", "RIB", "Montant"], ...accounts.slice(0, 3)]);
    const { findings, batches } = check(list("Liste", everybody.slice(0, 3)), paper);
    expect(batches.map(({ total }) => total)).toEqual(["120001.50"]);
    expect(findings.flatMap(({ rule, cell }) => (rule === "beneficiary/rib-shared" ? [cell] : []))).toEqual([
      "C3",
      "C4",
    ]);
  });

  it("is a batch where it is a second payment, of another number, or differs in an amount", () => {
    const other = everybody.with(1, [2, "Karim Tazi", "AB100002", 40_000.05]);
    expect(totals(list("1er virement", everybody), list("2ème virement", everybody))).toHaveLength(2);
    expect(totals(list("Liste", everybody, "Tranche 3"), list("Virement", everybody, "Tranche 4"))).toHaveLength(2);
    expect(totals(list("Liste", everybody), list("Virement", other))).toHaveLength(2);
    expect(totals(list("Liste", everybody), list("Avance", everybody))).toHaveLength(2);
  });
});

describe("a list of all beside its parts", () => {
  const [first, second] = [everybody.slice(0, 2), everybody.slice(2)];

  it("is the batch, in any order of the sheets", () => {
    expect(totals(list("Liste", everybody), list("Salé", first), list("Fès", second))).toEqual([ALL]);
    expect(totals(list("Fès", second), list("Salé", first), list("Liste", everybody))).toEqual([ALL]);
  });

  it("is none where the parts are batches by their numbers", () => {
    expect(totals(list("Liste", everybody), list("A", first, "Tranche 1"), list("B", second, "Tranche 2"))).toEqual([
      ["A", 2, "60000.75"],
      ["B", 2, "140001.75"],
    ]);
  });
});
