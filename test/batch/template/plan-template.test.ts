import { describe, expect, it } from "vitest";
import { writePlans } from "../../../lib/batch/exceljs/write-plans.js";
import { planTemplate } from "../../../lib/batch/template/plan-template.js";
import { checkWorkbook, type Report } from "../../../lib/report/index.js";
import { defaultRules } from "../../../lib/rules/index.js";
import { readXlsx } from "../../../lib/workbook/index.js";
import { recalculate } from "../recalculate.js";
import { fillTemplate, twelvePeople } from "./fill-template.js";

async function blank(lang: "ar" | "fr"): Promise<Uint8Array> {
  const { plans, names } = planTemplate(lang, defaultRules);
  return writePlans(plans, { title: "minha", names });
}

function check(bytes: Uint8Array): Report {
  const read = readXlsx(bytes);
  if (read.kind === "refused") throw new Error(`refused: ${read.code}`);
  return checkWorkbook(read.snapshot, { lang: "fr", asOf: "2017-12-31" });
}

/** What no cell was calculated for yet is recalculated: only LibreOffice says what the formulas give. */
const lines = {
  number: 4,
  date: new Date(Date.UTC(2017, 10, 16)),
  venue: "Salé",
  envelope: 254439.98,
  beneficiaries: 12,
  women: 3,
} as const;

describe.each(["fr", "ar"] as const)("the blank workbook in %s", (lang) => {
  it("says only that it is empty", async () => {
    const { findings, recognised } = check(await blank(lang));
    expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual([
      ["batch/date-missing", "A11"],
      ["batch/empty", "A11"],
      ["batch/number-missing", "A11"],
    ]);
    expect(recognised.map(({ of, people }) => [of, people])).toEqual([
      ["person", 0],
      ["item", 0],
    ]);
  });

  it("says the same after LibreOffice has calculated it", async () => {
    const { findings } = check(await recalculate(await blank(lang)));
    expect(findings.map(({ rule }) => rule)).toEqual(["batch/date-missing", "batch/empty", "batch/number-missing"]);
  });

  it("filled in correctly checks clean, its figures exact", async () => {
    const centres = lang === "fr" ? "Salé, Fès" : "سلا، فاس";
    const filled = await fillTemplate(await blank(lang), twelvePeople(lang), { ...lines, centres });
    const report = check(await recalculate(filled));
    expect(report.findings).toEqual([]);
    expect(report.batches).toMatchObject([
      {
        number: 4,
        date: "2017-11-16",
        venue: "Salé",
        centres: ["Salé", "Fès"],
        beneficiaries: 12,
        women: 3,
        cash: "245319.73",
        equipment: "9120.24",
        total: "254439.97",
        unverified: 0,
        declared: { beneficiaries: 12, women: 3, envelope: "254439.98" },
      },
    ]);
  });

  it("is recognised beyond doubt, column by column", async () => {
    const filled = await fillTemplate(await blank(lang), twelvePeople(lang), lines);
    const { recognised } = check(await recalculate(filled));
    for (const { columns } of recognised)
      for (const { heading, field, confidence } of columns)
        expect([heading, field, confidence]).toEqual([heading, field, 1]);
  });
});
