import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readXlsx, type Sheet } from "../../../lib/workbook/index.js";
import { runMinha } from "../../fixtures/run-minha.js";
import { scratchFolder } from "../../fixtures/scratch.js";

const folder = scratchFolder();

function sheetsOf(path: string): readonly Sheet[] {
  const read = readXlsx(readFileSync(path));
  if (read.kind === "refused") throw new Error(`refused: ${read.code}`);
  return read.snapshot.sheets;
}

describe("minha template", () => {
  it.each([
    ["fr", ["Tranche", "Équipements", "Mode d’emploi", "Listes"]],
    ["ar", ["الدفعة", "التجهيزات", "طريقة الاستعمال", "اللوائح"]],
  ])("writes the blank workbook in %s", async (lang, names) => {
    const out = join(folder, `blank-${lang}.xlsx`);
    const { code, stderr } = await runMinha(["template", "--out", out, "--lang", lang]);
    expect([code, stderr]).toEqual([0, ""]);
    expect(sheetsOf(out).map(({ name }) => name)).toEqual(names);
  });

  it("offers the centres of the rules file", async () => {
    const rules = join(folder, "rules.json");
    writeFileSync(rules, JSON.stringify({ centres: [{ name: "Settat", spellings: ["سطات"] }] }));
    const out = join(folder, "settat.xlsx");
    await runMinha(["template", "--out", out, "--lang", "ar", "--rules", rules]);
    const lists = sheetsOf(out).at(-1);
    const first = lists?.rows[0]?.cells[0]?.value;
    expect([lists?.visibility, first]).toEqual(["hidden", "سطات"]);
  });

  it("says where it could not write", async () => {
    const { code, stderr } = await runMinha(["template", "--out", join(folder, "nowhere", "blank.xlsx")]);
    expect([code, stderr.includes("ENOENT")]).toEqual([2, true]);
  });
});
