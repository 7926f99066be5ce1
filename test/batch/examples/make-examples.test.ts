import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { readAnnouncement } from "../../../lib/announce/index.js";
import { announcements } from "../../../lib/batch/examples/make-examples.js";
import { defects } from "../../../lib/batch/examples/defects.js";
import { rulesFiles } from "../../../lib/batch/examples/rules-files.js";
import { frenchWords } from "../../../lib/batch/examples/words.js";
import { checkWorkbook, type Report } from "../../../lib/report/index.js";
import { readRulesFile, defaultRules } from "../../../lib/rules/index.js";
import { readXlsx } from "../../../lib/workbook/index.js";

const templates = new URL("../../../templates/", import.meta.url);

function check(name: string): Report {
  const read = readXlsx(readFileSync(fileURLToPath(new URL(`examples/${name}`, templates))));
  if (read.kind === "refused") throw new Error(read.code);
  return checkWorkbook(read.snapshot, { asOf: "2017-10-12", lang: "fr" });
}

describe("the example workbooks", () => {
  it("are the published batches, to the centime", () => {
    const { status, batches, findings } = check("batches-2017-clean.xlsx");
    expect(status).toBe("valid");
    expect(findings).toEqual([]);
    expect(
      batches.map(({ beneficiaries, women, total, declared }) => [beneficiaries, women, total, declared.envelope]),
    ).toEqual([
      [25, 5, "545381.93", "545381.93"],
      [6, 3, "251860.66", "251860.66"],
      [7, 4, "296718.31", "296718.31"],
    ]);
  });

  it("hold every defect of the list at its cell", () => {
    const found = check("batches-2017-defects.xlsx").findings.map(
      ({ rule, sheet, cell }) => `${rule} ${String(sheet)}!${String(cell)}`,
    );
    const expected = defects.flatMap(({ batch, finds }) =>
      finds.map(({ rule, cell }) => `${rule} ${frenchWords.sheet(batch)}!${cell}`),
    );
    expect(expected.length).toBeGreaterThanOrEqual(13);
    expect([...found].sort()).toEqual([...expected].sort());
  });
});

describe("the example announcements", () => {
  it("are in step with the source, and say the published figures: npm run examples", async () => {
    for (const [name, text] of await announcements()) {
      expect(readFileSync(new URL(`examples/${name}`, templates), "utf8")).toBe(text);
      const read = readAnnouncement(text);
      if (read.kind !== "announcement") throw new Error(`${name} is refused`);
      expect(
        read.batches.map(({ number, beneficiaries, women, envelope }) => [
          number?.value,
          beneficiaries?.figure,
          women?.figure,
          envelope?.value,
        ]),
      ).toEqual([
        [1, 25, 5, "545381.93"],
        [2, 6, 3, "251860.66"],
        [3, 7, 4, "296718.31"],
      ]);
    }
  });
});

describe("the files about rules", () => {
  it.each([...rulesFiles()])("%s is in step with the source: npm run examples", (name, text) => {
    expect(readFileSync(new URL(name, templates), "utf8")).toBe(text);
  });

  it("starts a foundation with the rules as they are", () => {
    const read = readRulesFile(JSON.parse(rulesFiles().get("rules.json") ?? ""));
    expect(read).toMatchObject({ kind: "rules", rules: defaultRules });
  });
});
