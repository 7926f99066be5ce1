import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readXlsx, type Sheet } from "../../../lib/workbook/index.js";
import { examplesFolder, runMinha } from "../../fixtures/run-minha.js";
import { scratchFolder } from "../../fixtures/scratch.js";

const folder = scratchFolder();
const clean = join(examplesFolder, "batches-2017-clean.xlsx");
const defects = join(examplesFolder, "batches-2017-defects.xlsx");

function sheetsOf(path: string): readonly Sheet[] {
  const read = readXlsx(readFileSync(path));
  if (read.kind === "refused") throw new Error(`refused: ${read.code}`);
  return read.snapshot.sheets;
}

function textsOf(sheet: Sheet | undefined): string[] {
  return (sheet?.rows ?? []).flatMap(({ cells }) =>
    cells.flatMap((cell) => (cell.kind === "text" ? [cell.value] : [])),
  );
}

describe("minha summary", () => {
  it("writes a sheet a batch and a recapitulation, and says where", async () => {
    const out = join(folder, "summary.xlsx");
    const { code, stdout, stderr } = await runMinha(["summary", clean, "--out", out, "--as-of", "2017-10-12"]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(stdout).toBe(`Synthèse écrite : ${out} (3 tranches).\n`);
    expect(sheetsOf(out).map(({ name }) => name)).toEqual(["Tranche 1", "Tranche 2", "Tranche 3", "Récapitulation"]);
    expect(textsOf(sheetsOf(out)[0])).toContain("batches-2017-clean.xlsx");
  });

  it("refuses a language that it has no sheet in, rather than write another", async () => {
    const out = join(folder, "en.xlsx");
    const { code, stderr } = await runMinha(["summary", clean, "--out", out, "--lang", "en"]);
    expect(code).toBe(2);
    expect(stderr).toBe("minha: --lang en: choose one of ar, fr.\nHelp: minha summary --help\n");
    expect(existsSync(out)).toBe(false);
  });

  it("writes it in Arabic, right-to-left", async () => {
    const out = join(folder, "ar.xlsx");
    const { code } = await runMinha(["summary", clean, "--out", out, "--lang", "ar"]);
    expect(code).toBe(0);
    expect(sheetsOf(out).map(({ name, rightToLeft }) => [name, rightToLeft])).toEqual([
      ["الدفعة 1", true],
      ["الدفعة 2", true],
      ["الدفعة 3", true],
      ["الحصيلة", true],
    ]);
  });

  it("refuses totals that are wrong or unverified, with the findings, and writes nothing", async () => {
    const out = join(folder, "refused.xlsx");
    writeFileSync(out, "as it was");
    const { code, stdout, stderr } = await runMinha(["summary", defects, "--out", out]);
    expect(code).toBe(1);
    expect(stdout).toContain("total/range");
    expect(stderr).toContain("--draft");
    expect(readFileSync(out, "utf8")).toBe("as it was");
  });

  it("marks them as a draft where it is told to", async () => {
    const out = join(folder, "draft.xlsx");
    const { code } = await runMinha(["summary", defects, "--out", out, "--draft"]);
    expect(code).toBe(1);
    for (const sheet of sheetsOf(out)) expect(textsOf(sheet)[0]).toBe("PROJET – مسودة – DRAFT");
  });

  it("refuses a workbook that it cannot read, since it would be missing from the total", async () => {
    const broken = join(folder, "broken.xlsx");
    writeFileSync(broken, "not a workbook");
    const out = join(folder, "incomplete.xlsx");
    const { code, stderr } = await runMinha(["summary", clean, broken, "--out", out]);
    expect(code).toBe(2);
    expect(stderr).toContain("manquerait au total");
    expect(existsSync(out)).toBe(false);
  });

  it("never writes over a workbook that it reads", async () => {
    const own = join(folder, "own.xlsx");
    writeFileSync(own, readFileSync(clean));
    const { code, stderr } = await runMinha(["summary", own, "--out", own]);
    expect(code).toBe(2);
    expect(stderr).toContain("jamais écrit");
    expect(readFileSync(own).equals(readFileSync(clean))).toBe(true);
  });

  it("passes over its own earlier summary in the same folder", async () => {
    const own = join(folder, "same");
    mkdirSync(own);
    writeFileSync(join(own, "batches.xlsx"), readFileSync(clean));
    const out = join(own, "summary.xlsx");
    const codes = [await runMinha(["summary", own, "--out", out]), await runMinha(["summary", own, "--out", out])];
    expect(codes.map(({ code }) => code)).toEqual([0, 0]);
    expect(readdirSync(own).sort()).toEqual(["batches.xlsx", "summary.xlsx"]);
    expect((await runMinha(["check", own])).code).toBe(0); // a summary need not hold a batch
  });

  it("takes a style, and says what is wrong with one", async () => {
    const style = join(folder, "style.json");
    writeFileSync(style, JSON.stringify({ texts: { fr: { sheet: "Lot {number}" } } }));
    const out = join(folder, "styled.xlsx");
    expect((await runMinha(["summary", clean, "--out", out, "--style", style])).code).toBe(0);
    expect(sheetsOf(out)[0]?.name).toBe("Lot 1");
    writeFileSync(style, JSON.stringify({ colours: { title: "red" } }));
    const { code, stderr } = await runMinha(["summary", clean, "--out", out, "--style", style]);
    expect([code, stderr.includes("colours.title")]).toEqual([2, true]);
  });
});
