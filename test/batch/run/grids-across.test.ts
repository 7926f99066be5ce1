import { appendFileSync, copyFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkOne } from "../../../lib/batch/run/check-one.js";
import { gridsAcross } from "../../../lib/batch/run/grids-across.js";
import { openResults } from "../../../lib/batch/run/results.js";
import type { Grid } from "../../../lib/report/index.js";
import { examplesFolder } from "../../fixtures/run-minha.js";
import { runSettings } from "../../fixtures/run-settings.js";
import { scratchFolder } from "../../fixtures/scratch.js";

const folder = scratchFolder();
/** The workbook of 2017 submitted twice: what the run says of the second, and the cells around it. */
function submittedTwice({ redact = false, between = (): void => undefined } = {}): { cells: string[]; grids: Grid[] } {
  const own = { ...runSettings, grids: true, redact };
  const results = openResults(own);
  const files = ["a.xlsx", "b.xlsx"].map((name) => join(folder, name));
  files.forEach((file, index) => {
    copyFileSync(join(examplesFolder, "batches-2017-clean.xlsx"), file);
    results.put(index, checkOne({ index, raw: Buffer.from(file), shown: file }, { ...own, alone: false }));
  });
  between();
  const [, second] = [...results.workbooks()];
  results.close();
  if (second === undefined) throw new Error("no second workbook");
  const cells = second.report.findings.map(({ rule, cell }) => `${rule} ${cell ?? ""}`);
  return { cells, grids: gridsAcross(second, Buffer.from(files[1] ?? ""), own) };
}

describe("the cells around findings over a whole run", () => {
  it("are shown for each of them, with the marked cell's own text", () => {
    const { cells, grids } = submittedTwice();
    expect(cells).toHaveLength(3);
    expect(grids.map(({ cell }) => `batch/number-duplicate ${cell}`)).toEqual(cells);
    const marked = grids.map(({ rows }) => rows.flatMap((row) => row.cells.filter((cell) => cell?.marked)));
    expect(marked.map(([cell]) => cell?.text)).toEqual(["الأولى", "الثانية", "الثالثة"]);
  });

  it("say nothing of people in a redacted run", () => {
    const texts = submittedTwice({ redact: true }).grids.flatMap(({ rows }) =>
      rows.flatMap(({ cells }) => cells.flatMap((cell) => cell?.text ?? [])),
    );
    expect(texts.join(" ")).not.toMatch(/الأولى|الدار البيضاء/);
  });

  it("are not shown when the workbook changed since it was checked", () => {
    const change = (): void => {
      appendFileSync(join(folder, "b.xlsx"), "x");
    };
    expect(submittedTwice({ between: change }).grids).toEqual([]);
  });
});
