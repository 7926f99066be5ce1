import { describe, expect, it } from "vitest";
import {
  addWaiver,
  checkWorkbook,
  mergeFindings,
  noSettings,
  settingsText,
  withoutWaiver,
  type Settings,
} from "../../lib/report/index.js";
import { exampleSnapshot, rules, type Example } from "../../lib/rules/index.js";

const options = { asOf: "2026-01-01", lang: "fr" } as const;
const by = { by: "Nadia Saadi", reason: "payée par la province", on: "2017-10-02" };
const zero = { rule: "amount/zero", sheet: "Feuille 1", cell: "C6" } as const;
const negative = { rule: "amount/negative", sheet: "Feuille 1", cell: "C6" } as const;

const withTotal = (total: number | string): Example => ({ people: [{}, { total }] });
const accepted = (example: Example, finding: typeof zero | typeof negative): Settings =>
  addWaiver(noSettings, exampleSnapshot(example), finding, by);

function check(example: Example, settings: Settings): ReturnType<typeof checkWorkbook> {
  return checkWorkbook({ ...exampleSnapshot(example), settings: settingsText(settings) }, options);
}

describe("a waiver", () => {
  it("shows its finding as accepted, by whom and why", () => {
    const { findings } = check(withTotal(0), accepted(withTotal(0), zero));
    expect(findings.map(({ rule, waived }) => [rule, waived])).toEqual([
      ["amount/zero", { by: "Nadia Saadi", reason: "payée par la province" }],
    ]);
  });

  it("lets a workbook be valid with an error that was accepted", () => {
    expect(check(withTotal(-500), noSettings).status).toBe("invalid");
    expect(check(withTotal(-500), accepted(withTotal(-500), negative)).status).toBe("valid");
  });

  it("lapses when the cell shows something else", () => {
    const { status, findings } = check(withTotal(-501), accepted(withTotal(-500), negative));
    expect(status).toBe("invalid");
    expect(findings.map(({ waived }) => waived)).toEqual([null]);
  });

  it("holds for its own rule and cell alone", () => {
    const { findings } = check({ people: [{ total: 0 }, { total: 0 }] }, accepted(withTotal(0), zero));
    expect(findings.map(({ cell, waived }) => [cell, waived !== null])).toEqual([
      ["C5", false],
      ["C6", true],
    ]);
  });

  it("never holds for what makes a total wrong", () => {
    const example = withTotal("à préciser");
    const settings = addWaiver(noSettings, exampleSnapshot(example), { ...zero, rule: "amount/unreadable" }, by);
    const { status, findings } = check(example, settings);
    expect(status).toBe("invalid");
    expect(findings.map(({ waived }) => waived)).toEqual([null]);
  });

  it("replaces an earlier one of the same finding, and can be withdrawn", () => {
    const snapshot = exampleSnapshot(withTotal(0));
    const twice = addWaiver(accepted(withTotal(0), zero), snapshot, zero, { ...by, reason: "autre" });
    expect(twice.waivers.map(({ reason, value }) => [reason, value])).toEqual([["autre", "0"]]);
    expect(withoutWaiver(twice, zero)).toEqual(noSettings);
  });

  it("holds for findings of the whole run too", () => {
    const snapshot = exampleSnapshot({});
    const finding = { ...zero, rule: "beneficiary/funded-before", cell: "B5" } as const;
    const settings = settingsText(addWaiver(noSettings, snapshot, finding, by));
    const { waivers } = checkWorkbook({ ...snapshot, settings }, options);
    const workbook = { file: "a.xlsx", sha256: null, status: "valid", error: null, batches: [], findings: [] } as const;
    const said = { finding: "", gap: null, advice: "" };
    const open = {
      ...finding,
      severity: "error",
      found: null,
      expected: null,
      message: "",
      gap: null,
      fix: null,
      waived: null,
      said,
    } as const;
    const merged = mergeFindings({ ...workbook, batches: [], findings: [] }, [open], ["Feuille 1"], waivers);
    expect(merged.status).toBe("valid");
    expect(merged.findings.map(({ waived }) => waived?.by)).toEqual(["Nadia Saadi"]);
  });

  it("is refused for exactly the rules of totals and the amounts that cannot be read", () => {
    const refused = rules.filter(({ waivable }) => waivable === false).map(({ id }) => id);
    const expected = rules
      .map(({ id }) => id)
      .filter((id) => id.startsWith("total/") || id === "amount/unreadable" || id === "amount/ambiguous");
    expect([...refused].sort()).toEqual([...expected].sort());
  });
});

describe("a layout in the workbook", () => {
  const example: Example = {
    people: [{ unknown: 20_000 }, { unknown: 30_000 }],
    headings: { total: "", unknown: "Xyz" },
  };
  const settings: Settings = { ...noSettings, layout: { headings: { Xyz: "equipment" } } };

  it("says what its headings mean", () => {
    expect(check(example, settings).batches.map(({ equipment }) => equipment)).toEqual(["50000.00"]);
  });

  it("gives way to a layout of the run", () => {
    const snapshot = { ...exampleSnapshot(example), settings: settingsText(settings) };
    const { batches } = checkWorkbook(snapshot, { ...options, layout: { headings: { Xyz: "cash" } } });
    expect(batches.map(({ cash, equipment }) => [cash, equipment])).toEqual([["50000.00", null]]);
  });
});
