import { expect, it } from "vitest";
import { headlineOf } from "../../../../addin/pane/state/headline.js";
import { barsOf, barsOfBatches } from "../../../../addin/pane/state/bars.js";
import { checkWorkbook } from "../../../../lib/report/index.js";
import { exampleSnapshot, type Example } from "../../../../lib/rules/index.js";

const report = (example: Example) => checkWorkbook(exampleSnapshot(example), { asOf: "2017-10-10", lang: "fr" });

const people = [
  { sex: "F", centre: "Salé", total: 20_000 },
  { sex: "M", centre: "Fès", total: 12_500.5 },
  { sex: "M", centre: "Salé", total: 10_000 },
];

it("counts batches, people and women, and adds up", () => {
  expect(headlineOf(report({ people }))).toMatchObject({
    batches: 1,
    beneficiaries: 3,
    women: 1,
    total: "42500.50",
    verdict: { kind: "agrees" },
  });
});

it("knows of no women where no column tells who is one", () => {
  const rows = people.map(({ total }, i) => [i + 1, `Personne ${"ABC".charAt(i)}`, total]);
  const untold = report({ plain: [["N°", "Nom et prénom", "Montant"], ...rows] });
  expect(headlineOf(untold)).toMatchObject({ batches: 1, beneficiaries: 3, women: null, total: "42500.50" });
});

it("says when a stated total is wrong", () => {
  const wrong = report({ people, total: { total: 42_000 } });
  expect(headlineOf(wrong).verdict).toEqual({ kind: "disagrees", totals: 1 });
});

it("says when an amount could not be read, rather than that totals agree", () => {
  expect(headlineOf(report({ people: [{ total: "beaucoup" }, { total: 1000 }] })).verdict).toEqual({
    kind: "unverified",
    amounts: 1,
  });
});

it("says when there is no batch", () => {
  expect(headlineOf(report({ plain: [["Bonjour"]] })).verdict).toEqual({ kind: "no-batch" });
});

it("shares the money by centre over all batches, the largest first, bars beside it", () => {
  const both = report({ people, next: { people: [{ centre: "Salé", total: 6000 }] } });
  expect(barsOf(both).centres.map(({ name, people: count, total, part }) => [name, count, total, part])).toEqual([
    ["Salé", 3, "36000.00", 1],
    ["Fès", 1, "12500.50", expect.closeTo(0.347, 3)],
  ]);
  expect(barsOfBatches(both.batches, ({ sheet }) => sheet).map(({ total }) => total)).toEqual(["42500.50", "6000.00"]);
});
