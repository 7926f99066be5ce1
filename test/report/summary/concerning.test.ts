import { describe, expect, it } from "vitest";
import { findingsOf, unsettledInBatch } from "../../../lib/report/index.js";
import type { Example } from "../../../lib/rules/index.js";
import { checked } from "./example-summary.js";

function rulesAgainst(example: Example): string[][] {
  const { report } = checked(example);
  return report.batches.map((batch) => unsettledInBatch(batch, report).map(({ rule }) => rule));
}

describe("unsettledInBatch", () => {
  it("is empty for a batch in order", () => {
    expect(rulesAgainst({})).toEqual([[]]);
  });

  it("holds what leaves a total unverified", () => {
    expect(rulesAgainst({ people: [{ total: "à voir" }, {}] })).toEqual([["amount/unreadable"]]);
    expect(rulesAgainst({ people: [{ total: null }, {}] })).toEqual([["amount/missing"]]);
  });

  it("holds what makes a total wrong", () => {
    const lines: Example["lines"] = [
      ["Tranche", 1],
      ["Date de distribution", { date: "2017-09-28" }],
      ["Enveloppe budgétaire", 40000.01],
    ];
    expect(rulesAgainst({ lines })).toEqual([["total/envelope"]]);
  });

  it("leaves out what says nothing of the total: warnings, and errors about people", () => {
    const people = [{ cin: "AB100001" }, { cin: "AB100001" }, { total: 0 }];
    const { report } = checked({ people });
    expect(report.findings.map(({ rule }) => rule)).toEqual(["beneficiary/duplicate", "amount/zero"]);
    expect(rulesAgainst({ people })).toEqual([[]]);
  });

  it("tells the batches of a workbook apart", () => {
    expect(rulesAgainst({ next: { people: [{ total: "à voir" }] } })).toEqual([[], ["amount/unreadable"]]);
  });

  it("leaves out what a reviewer has accepted", () => {
    const { report } = checked({ people: [{ total: -5 }, {}] });
    const findings = report.findings.map((finding) => ({ ...finding, waived: { by: "A", reason: "avoir" } }));
    const [batch] = report.batches;
    expect(batch === undefined ? null : unsettledInBatch(batch, { ...report, findings })).toEqual([]);
    expect(rulesAgainst({ people: [{ total: -5 }, {}] })).toEqual([["amount/negative"]]);
  });
});

describe("findingsOf", () => {
  it("gives a batch what no other owns, as what stands on a sheet of equipment", () => {
    const items: Example["items"] = [["AB100001", "Machine", 2, 100, 201]];
    const { report } = checked({ items });
    const [batch] = report.batches;
    expect(batch === undefined ? [] : findingsOf(batch, report).map(({ rule, sheet }) => [rule, sheet])).toContainEqual(
      ["amount/item-total", "Équipements"],
    );
  });
});
