import { describe, expect, it } from "vitest";
import { createLexicon, readGrants, type Batch, type Grants } from "../../lib/grants/index.js";
import { reportOfBatch } from "../../lib/report/batch-report.js";
import { defaultRules, rules, runAcross, runRules, traceOf } from "../../lib/rules/index.js";
import { address, type Snapshot } from "../../lib/workbook/index.js";
import {
  defects,
  draw,
  figuresOf,
  planOf,
  snapshotOf,
  type DrawnWorkbook,
  type Figures,
} from "../fixtures/random/index.js";

/** Seeds of the bounded run. Thousands more were run by hand; each failure of a kind became a named test beside this one. */
const CLEAN = 100;
const SPOILT = 300;

const lexicon = createLexicon(); // it remembers what texts were read as

function read(snapshot: Snapshot): Grants {
  return readGrants(snapshot, lexicon);
}

/** The findings that count against a workbook: "rule@Sheet!A1". */
function findingsOf(snapshot: Snapshot, grants: Grants): string[] {
  const context = { rules: defaultRules, asOf: "2026-01-01", date1904: false };
  const traces = grants.batches.map((batch) => traceOf(batch, 0, ""));
  return [...runRules(rules, snapshot, grants, context), ...runAcross(rules, traces, context)]
    .filter(({ severity }) => severity !== "info")
    .map(({ rule, at }) => `${rule.id}@${at?.sheet ?? ""}!${at === null ? "" : address(at.row, at.column)}`);
}

/** What the plan itself brings along: texts for amounts, merged centres. */
function isPlanned({ plan }: DrawnWorkbook, finding: string): boolean {
  if (finding.startsWith("amount/stored-as-text@")) return plan.amountsAs === "text";
  return finding.startsWith("workbook/merged-data@") && plan.mergedCentres;
}

function figures(batch: Batch): Figures {
  const { number, date, beneficiaries, women, cash, equipment, total, unverified } = reportOfBatch(batch);
  return { number: number ?? 0, date: date ?? "", beneficiaries, women, cash, equipment, total, unverified };
}

describe("a random workbook in any layout", () => {
  it("gives exactly its batches and figures, and no finding", () => {
    for (let seed = 1; seed <= CLEAN; seed++) {
      const drawn = draw(planOf(seed));
      const snapshot = snapshotOf(drawn);
      const grants = read(snapshot);
      const found = findingsOf(snapshot, grants).filter((finding) => !isPlanned(drawn, finding));
      expect({ seed, figures: grants.batches.map(figures), found }).toEqual({
        seed,
        figures: figuresOf(drawn),
        found: [],
      });
    }
  });

  it("gives the one finding of a seeded defect, at its cell, and the figures without what cannot be counted", () => {
    for (let seed = 1; seed <= SPOILT; seed++) {
      const drawn = draw(planOf(seed));
      const defect = defects[seed % defects.length];
      const verdict = defect?.spoil(drawn) ?? null;
      if (defect === undefined || verdict === null) continue; // this workbook has no place for it
      const snapshot = snapshotOf(drawn);
      const grants = read(snapshot);
      const found = findingsOf(snapshot, grants).filter((finding) => !isPlanned(drawn, finding));
      const unforeseen = found.filter((finding) => verdict.mayFollow?.includes(finding) !== true);
      expect({ seed, found: unforeseen }).toEqual({ seed, found: [verdict.finding] });
      const spoiltDate = defect.rule === "batch/date-unreadable" ? "" : undefined;
      const expected = figuresOf(drawn).map((own) => own.total);
      expect({ seed, totals: grants.batches.map((batch) => figures(batch).total) }).toEqual({ seed, totals: expected });
      if (spoiltDate !== undefined) expect(grants.batches.map((batch) => figures(batch).date)).toContain(spoiltDate);
    }
  });

  it("has places for every kind of defect", () => {
    const placed = new Set<string>();
    for (let seed = 1; seed <= SPOILT; seed++) {
      const defect = defects[seed % defects.length];
      if (defect !== undefined && defect.spoil(draw(planOf(seed))) !== null) placed.add(defect.rule);
    }
    expect([...placed].sort()).toEqual([...new Set(defects.map(({ rule }) => rule))].sort());
  });
});
