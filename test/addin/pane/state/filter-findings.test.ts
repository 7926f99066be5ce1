import { describe, expect, it } from "vitest";
import { countStandings, everything, filterFindings, standings } from "../../../../addin/pane/state/filter-findings.js";
import { withKeys } from "../../../../addin/pane/state/finding-key.js";
import { groupFindings } from "../../../../addin/pane/state/group-findings.js";
import { finding } from "./finding.js";

const findings = [
  finding({ cell: "H12", message: "Aucun montant pour Aïcha", severity: "error" }),
  finding({ cell: "H13", message: "المبلغ مكتوب كنص", severity: "warning", rule: "amount/stored-as-text" }),
  finding({ cell: "H14", message: "typed", severity: "info", rule: "total/typed" }),
  finding({ cell: "H15", message: "seen", waived: { by: "H. Alami", reason: "vu" } }),
];

function cells(filter: Partial<typeof everything>): (string | null)[] {
  return filterFindings(withKeys(findings), { ...everything, ...filter }, ({ rule }) => `titre ${rule}`).map(
    (keyed) => keyed.finding.cell,
  );
}

describe("the filter", () => {
  it("shows what is open", () => {
    expect(cells({})).toEqual(["H12", "H13", "H14"]);
  });

  it("shows what is accepted when asked, whatever its severity", () => {
    expect(cells({ shown: ["accepted"] })).toEqual(["H15"]);
    expect(cells({ shown: standings })).toEqual(["H12", "H13", "H14", "H15"]);
  });

  it.each([
    ["a cell", "h13", ["H13"]],
    ["a word, without its accents", "aicha", ["H12"]],
    ["an Arabic word, whatever its hamza", "ألمبلغ", ["H13"]],
    ["a title", "typed", ["H14"]],
    ["two words, in any order", "montant aucun", ["H12"]],
    ["nothing but spaces", "  ", ["H12", "H13", "H14"]],
    ["what is not there", "zzz", []],
  ])("finds %s", (_, search, found) => {
    expect(cells({ search })).toEqual(found);
  });

  it("counts by standing", () => {
    expect(countStandings(findings)).toEqual({ error: 1, warning: 1, info: 1, accepted: 1 });
  });
});

describe("the groups", () => {
  it("put the gravest rule first, and the findings of a rule in sheet order", () => {
    const mixed = withKeys([
      finding({ cell: "H3", rule: "total/typed", severity: "info" }),
      finding({ cell: "H4", rule: "amount/missing" }),
      finding({ cell: "H9", rule: "amount/missing" }),
    ]);
    const sections = groupFindings(mixed, []);
    expect(sections.map(({ sheet }) => sheet)).toEqual(["Lot 1"]);
    expect(
      sections[0]?.groups.map(({ rule, findings: own }) => [rule, own.map((keyed) => keyed.finding.cell)]),
    ).toEqual([
      ["amount/missing", ["H4", "H9"]],
      ["total/typed", ["H3"]],
    ]);
  });

  it("give what concerns the whole workbook a place of its own", () => {
    const sections = groupFindings(withKeys([finding({ sheet: null, cell: null, rule: "workbook/no-batch" })]), []);
    expect(sections.map(({ sheet, batch }) => [sheet, batch])).toEqual([[null, null]]);
  });

  it("tell two equal findings of a cell apart, and keep their keys from check to check", () => {
    const twice = [finding({ cell: "H4" }), finding({ cell: "H4" })];
    const keys = withKeys(twice).map(({ key }) => key);
    expect(new Set(keys).size).toBe(2);
    expect(
      withKeys([finding({ cell: "A1" }), ...twice])
        .map(({ key }) => key)
        .slice(1),
    ).toEqual(keys);
  });
});
