import { beforeAll, describe, expect, it } from "vitest";
import { writePlans } from "../../../lib/batch/exceljs/write-plans.js";
import { planTemplate } from "../../../lib/batch/template/plan-template.js";
import { formFields, itemFields } from "../../../lib/batch/template/template-texts.js";
import { createLexicon } from "../../../lib/grants/index.js";
import { checkWorkbook, type Report } from "../../../lib/report/index.js";
import { defaultRules } from "../../../lib/rules/index.js";
import { readXlsx } from "../../../lib/workbook/index.js";
import { recalculate } from "../recalculate.js";
import { fillTemplate, twelvePeople } from "./fill-template.js";

async function blank(lang: "ar" | "fr"): Promise<Uint8Array> {
  const { plans, names } = planTemplate(lang, defaultRules);
  return writePlans(plans, { title: "minha", names });
}

function check(bytes: Uint8Array | undefined): Report {
  const read = readXlsx(bytes ?? new Uint8Array());
  if (read.kind === "refused") throw new Error(`refused: ${read.code}`);
  return checkWorkbook(read.snapshot, { lang: "fr", asOf: "2017-12-31" });
}

const lines = {
  number: 4,
  date: new Date(Date.UTC(2017, 10, 16)),
  venue: "Salé",
  envelope: 254439.97,
  beneficiaries: 12,
  women: 3,
} as const;

const EMPTY = [
  ["batch/date-missing", "A11"],
  ["batch/empty", "A11"],
  ["batch/number-missing", "A11"],
];

describe.each(["fr", "ar"] as const)("the blank workbook in %s", (lang) => {
  let report: Report;
  let recalculatedBlank: Report;
  beforeAll(async () => {
    const centres = lang === "fr" ? "Salé, Fès" : "سلا، فاس";
    const filled = await fillTemplate(await blank(lang), twelvePeople(lang), { ...lines, centres });
    const [filledAgain, blankAgain] = await recalculate(filled, await blank(lang));
    report = check(filledAgain);
    recalculatedBlank = check(blankAgain);
  }, 120_000);

  it("says only that it is empty, before and after its formulas are calculated", async () => {
    for (const { findings } of [check(await blank(lang)), recalculatedBlank])
      expect(findings.map(({ rule, cell }) => [rule, cell])).toEqual(EMPTY);
  });

  it("has two tables, and neither its instructions nor its lists are taken for another", () => {
    expect(recalculatedBlank.recognised.map(({ of, people }) => [of, people])).toEqual([
      ["person", 0],
      ["item", 0],
    ]);
  });

  it("filled in correctly checks clean", () => {
    expect(report.findings).toEqual([]);
  });

  it("gives the exact figures of what was filled in", () => {
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
        declared: { beneficiaries: 12, women: 3, envelope: "254439.97" },
      },
    ]);
  });

  it("is recognised column by column, each by its own heading", () => {
    const columns = report.recognised.map((table) => table.columns);
    expect(columns.map((own) => own.map(({ field }) => field))).toEqual([formFields, itemFields]);
    const lexicon = createLexicon(defaultRules.centres);
    for (const { heading, field } of columns.flat())
      expect([heading, field === null ? null : lexicon.heading(heading).get(field)]).toEqual([heading, 1]);
  });
});

describe("in Arabic", () => {
  it("every sheet is right-to-left", () => {
    expect(planTemplate("ar", defaultRules).plans.map(({ rightToLeft }) => rightToLeft)).toEqual([
      true,
      true,
      true,
      true,
    ]);
  });
});

describe("a mistake in the filled workbook", () => {
  it("is found where it stands: an envelope that is one centime off", async () => {
    const filled = await fillTemplate(await blank("fr"), twelvePeople("fr"), { ...lines, envelope: 254439.98 });
    const [again] = await recalculate(filled);
    expect(check(again).findings.map(({ rule, cell }) => [rule, cell])).toEqual([["total/envelope", "C7"]]);
  }, 60_000);
});
