import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { standardSummary, standardTemplate } from "../../../lib/batch/examples/make-standards.js";
import type { SummaryLang } from "../../../lib/report/index.js";
import { readPackage } from "../report-folder/read-package.js";

const templates = new URL("../../../templates/", import.meta.url);
const example = readFileSync(new URL("examples/batches-2017-clean.xlsx", templates));

/** The parts of a workbook by name, but for the days that it says it was made and changed on. */
function partsOf(bytes: Uint8Array): Record<string, string> {
  const parts = [...readPackage(bytes)].filter(([name]) => name !== "docProps/core.xml");
  return Object.fromEntries(parts);
}

const kept = (name: string): Record<string, string> => partsOf(readFileSync(new URL(`standard/${name}`, templates)));

describe.each<SummaryLang>(["ar", "fr"])("the standard workbooks that are kept, in %s", (lang) => {
  it("are the blank workbook that the command writes: npm run examples", async () => {
    expect(partsOf(await standardTemplate(lang))).toEqual(kept(`batch-${lang}.xlsx`));
  });

  it("are the summary of the example's batches: npm run examples", async () => {
    expect(partsOf(await standardSummary(lang, example))).toEqual(kept(`summary-${lang}.xlsx`));
  });
});
