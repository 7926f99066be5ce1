import { describe, expect, it } from "vitest";
import { checkWorkbook, compareRuns, readRunReport, registerOf, type StatedRun } from "../../lib/report/index.js";
import { exampleSnapshot, type Example } from "../../lib/rules/index.js";

type Workbook = StatedRun["workbooks"][number];

function workbook(file: string, example: Example, sha256 = file): Workbook {
  const { status, batches, findings } = checkWorkbook(exampleSnapshot(example), { asOf: "2017-10-10", lang: "fr" });
  return { file, sha256, status, error: null, batches: [...batches], findings: [...findings] };
}

function run(asOf: string, workbooks: Workbook[]): StatedRun {
  return {
    version: 1,
    asOf,
    rules: "2017.1",
    workbooks,
    register: registerOf(workbooks.flatMap((own) => own.batches)),
  };
}

function inShort(found: readonly { file: string; finding: Workbook["findings"][number] }[]): string[] {
  return found.map(({ file, finding: { rule, cell } }) => `${file} ${rule} ${cell ?? ""}`);
}

const good: Example = { people: [{}, { total: 1500 }] };
const textIn = (...rows: number[]): Example => ({
  people: [1, 2, 3].map((row) => ({ total: rows.includes(row) ? "1.500,00" : 1500 })),
});

describe("two runs", () => {
  it("tell what is fixed, new and still open", () => {
    const before = run("2017-10-01", [workbook("a.xlsx", textIn(1, 2))]);
    const now = run("2017-10-10", [workbook("a.xlsx", textIn(2, 3))]);
    const compared = compareRuns(before, now);
    expect(compared.since).toBe("2017-10-01");
    expect(inShort(compared.fixed)).toEqual(["a.xlsx amount/stored-as-text C5"]);
    expect(inShort(compared.open)).toEqual(["a.xlsx amount/stored-as-text C6"]);
    expect(inShort(compared.new)).toEqual(["a.xlsx amount/stored-as-text C7"]);
    expect(now.workbooks[0]?.findings.map(compared.isNew)).toEqual([false, true]);
  });

  it("know a renamed workbook by its content, and a path on Windows by its parts", () => {
    const before = run("2017-10-01", [workbook("old.xlsx", textIn(1), "same"), workbook("lots\\b.xlsx", textIn(2))]);
    const now = run("2017-10-10", [workbook("new.xlsx", textIn(1), "same"), workbook("./lots/b.xlsx", textIn(2), "x")]);
    const compared = compareRuns(before, now);
    expect(inShort(compared.open)).toEqual([
      "new.xlsx amount/stored-as-text C5",
      "./lots/b.xlsx amount/stored-as-text C6",
    ]);
    expect(compared.fixed).toEqual([]);
    expect(compared.notCompared).toEqual([]);
  });

  it("say nothing of workbooks that are not there or cannot be read this time", () => {
    const before = run("2017-10-01", [workbook("gone.xlsx", textIn(1)), workbook("broken.xlsx", textIn(1))]);
    const unread: Workbook = {
      ...workbook("broken.xlsx", good),
      status: "unreadable",
      error: { code: "corrupt-zip", message: "" },
      findings: [],
    };
    const compared = compareRuns(before, run("2017-10-10", [unread]));
    expect(compared.fixed).toEqual([]);
    expect(compared.notCompared).toEqual(["gone.xlsx", "broken.xlsx"]);
  });

  it("count an accepted finding neither as open nor as fixed", () => {
    const before = run("2017-10-01", [workbook("a.xlsx", textIn(1))]);
    const accepted = structuredClone(before);
    for (const finding of accepted.workbooks[0]?.findings ?? []) finding.waived = { by: "R.", reason: "vu" };
    const compared = compareRuns(before, accepted);
    expect([compared.fixed, compared.new, compared.open]).toEqual([[], [], []]);
    expect(inShort(compareRuns(accepted, before).new)).toEqual(["a.xlsx amount/stored-as-text C5"]);
  });
});

describe("an earlier report's file", () => {
  it("is read as report.json states it", () => {
    const earlier = run("2017-10-01", [workbook("a.xlsx", textIn(1))]);
    const read = readRunReport(JSON.parse(JSON.stringify(earlier)));
    expect(read.kind === "report" && read.report.workbooks[0]?.findings[0]?.cell).toBe("C5");
  });

  it("is refused where it states something else", () => {
    const earlier = run("2017-10-01", [workbook("a.xlsx", textIn(1))]);
    for (const value of [{ ...earlier, version: 2 }, { ...earlier, asOf: "hier" }, [], null])
      expect(readRunReport(value).kind).toBe("refused");
  });
});
