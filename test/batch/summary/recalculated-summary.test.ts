import { readFileSync } from "node:fs";
import { beforeAll, describe, expect, it } from "vitest";
import { writePlans } from "../../../lib/batch/exceljs/write-plans.js";
import { decimalText, fromCellNumber } from "../../../lib/dirham/index.js";
import { checkWorkbook, planSummary, type SheetPlan, type SummaryLang } from "../../../lib/report/index.js";
import { defaultRules } from "../../../lib/rules/index.js";
import { address, cellAt, readXlsx, type Snapshot } from "../../../lib/workbook/index.js";
import { recalculate } from "../recalculate.js";

function read(bytes: Uint8Array): Snapshot {
  const reading = readXlsx(bytes);
  if (reading.kind === "refused") throw new Error(`refused: ${reading.code}`);
  return reading.snapshot;
}

function plansOf(example: string, lang: SummaryLang): SheetPlan[] {
  const bytes = readFileSync(new URL(`../../../templates/examples/${example}`, import.meta.url));
  const report = checkWorkbook(read(bytes), { lang, asOf: "2017-10-12" });
  const workbook = { file: example, sha256: "0".repeat(64), report };
  return planSummary([workbook], { lang, asOf: "2017-10-12", rules: defaultRules, draft: false });
}

/** What a cell shows to the centime, so that the noise of binary sums does not count. */
function figure(value: number | string): string {
  return typeof value === "number" ? decimalText(fromCellNumber(value)) : value;
}

/** The results of a sheet's formulas by cell. */
function stored(plan: SheetPlan): [string, string][] {
  return plan.cells.flatMap(({ row, column, content }) =>
    content.kind === "formula" ? [[address(row, column), figure(content.result)] as [string, string]] : [],
  );
}

describe.each([
  ["batches-2017-clean.xlsx", "fr"],
  ["batches-2017-clean.xlsx", "ar"],
  ["batches-2017-defects.xlsx", "fr"],
] as const)("the summary of %s in %s, calculated anew by LibreOffice", (example, lang) => {
  const plans = plansOf(example, lang);
  let snapshot: Snapshot;
  beforeAll(async () => {
    const [again] = await recalculate(await writePlans(plans, { title: "minha" }));
    snapshot = read(again ?? new Uint8Array());
  }, 60_000);

  it("gives in every formula what was stored", () => {
    for (const [i, plan] of plans.entries()) {
      const sheet = snapshot.sheets[i];
      if (sheet === undefined) throw new Error(`no sheet ${i}`);
      const formulas = plan.cells.filter(({ content }) => content.kind === "formula");
      const calculated = formulas.map(({ row, column }) => {
        const cell = cellAt(sheet, row, column);
        expect(cell?.formula).not.toBeNull();
        return [address(row, column), figure(cell?.kind === "number" || cell?.kind === "text" ? cell.value : "")];
      });
      expect(calculated).toEqual(stored(plan));
    }
  });
});

describe("the summary of the batches of 2017", () => {
  const plans = plansOf("batches-2017-clean.xlsx", "fr");

  it("has the figures of minha check, to the centime", () => {
    const totals = plans.map((plan) => {
      const sums = plan.cells.filter(({ column, content }) => column === 6 && content.kind === "formula");
      const [first] = sums.flatMap(({ content }) =>
        content.kind === "formula" && content.formula.startsWith("SUM") ? [figure(content.result)] : [],
      );
      return [plan.name, first];
    });
    expect(totals).toEqual([
      ["Tranche 1", "545381.93"],
      ["Tranche 2", "251860.66"],
      ["Tranche 3", "296718.31"],
      ["Récapitulation", "1093960.90"],
    ]);
  });

  it("takes one page a sheet", () => {
    expect(plans.map(({ print }) => print.pagesHigh)).toEqual([1, 1, 1, 1]);
  });

  it.each(["fr", "ar"] as const)(
    "is never taken for batches itself, in %s: the pane puts it beside them",
    async (lang) => {
      const summary = read(await writePlans(plansOf("batches-2017-clean.xlsx", lang), { title: "minha" }));
      expect(checkWorkbook(summary, { lang: "fr", asOf: "2017-10-12" })).toMatchObject({ batches: [], recognised: [] });
    },
  );
});
