import { describe, expect, it } from "vitest";
import { createLexicon, readGrants, type Batch, type Grants } from "../../lib/grants/index.js";
import { reportOfBatch } from "../../lib/report/batch-report.js";
import { defaultRules, rules, runAcross, runRules, traceOf } from "../../lib/rules/index.js";
import { address, type Snapshot } from "../../lib/workbook/index.js";
import {
  defects,
  draw,
  figuresOf,
  folded,
  linedPlanOf,
  planOf as usualPlanOf,
  snapshotOf,
  type DrawnWorkbook,
  type Figures,
  type Folded,
  type Verdict,
} from "../fixtures/random/index.js";

/** Seeds of the bounded run. Thousands more were run by hand; each failure of a kind became a named test beside this one. */
const CLEAN = 100;
const SPOILT = 400;
const SPOILT_MORE = 300;
const FOLDED = 250;

const lexicon = createLexicon(); // it remembers what texts were read as

function read(snapshot: Snapshot): Grants {
  return readGrants(snapshot, lexicon);
}

/** Findings of headings stand over each block. */
const OF_LAYOUT = new Set(["workbook/sensitive-column", "workbook/duplicate-column", "workbook/missing-column"]);

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

/** Spoils a workbook in some different ways; null where two of them meet in one row, or one of them has no place. */
function severalDefects(drawn: DrawnWorkbook, count: number): Verdict[] | null {
  // what others hold judges them: the first column of CINs, the batch's day (of another year in batch/weekday), a person's items
  const alone = new Set([
    "workbook/duplicate-column",
    "eligibility/not-released",
    "batch/weekday",
    "amount/items-mismatch",
  ]);
  const several = defects.filter(({ rule }) => !alone.has(rule));
  const chosen = drawn.plan.random.shuffle(several).slice(0, count);
  const verdicts = chosen.flatMap((defect) => defect.spoil(drawn) ?? []);
  const rows = new Set(verdicts.map(({ finding }) => finding.replace(/^.*@(.*!)[A-Z]+(\d+)$/, "$1$2")));
  const rules = new Set(verdicts.map(({ finding }) => finding.split("@")[0]));
  return verdicts.length > 1 && Math.min(rows.size, rules.size) === verdicts.length ? verdicts : null;
}

/** A workbook with the lists of its sheets folded into two blocks, where that can be; null where none can. */
function foldedWorkbook(
  drawn: DrawnWorkbook,
  seed: number,
): { snapshot: Snapshot; moved: (at: string) => string } | null {
  const snapshot = snapshotOf(drawn);
  const blocks = new Map<string, Folded>();
  for (const batch of drawn.plan.arrangement === "sheets" ? drawn.batches : []) {
    const sheet = snapshot.sheets.find(({ name }) => name === batch.grid.name);
    const fold = sheet === undefined ? null : folded(sheet, batch, seed % 3 === 0);
    if (fold !== null) blocks.set(batch.grid.name, fold);
  }
  if (blocks.size === 0) return null;
  return {
    snapshot: { ...snapshot, sheets: snapshot.sheets.map((sheet) => blocks.get(sheet.name)?.sheet ?? sheet) },
    moved: (finding) => {
      const [, rule = "", name = "", cell = ""] = /^(.*)@(.*)!(.*)$/.exec(finding) ?? [];
      return `${rule}@${name}!${blocks.get(name)?.moved(cell) ?? cell}`;
    },
  };
}

describe.each([
  ["in any layout", usualPlanOf, 1],
  ["with several lines a person", linedPlanOf, 0.5],
] as const)("a random workbook %s", (_, planOf, share) => {
  it("gives exactly its batches and figures, and no finding", () => {
    for (let seed = 1; seed <= CLEAN * share; seed++) {
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
    for (let seed = 1; seed <= SPOILT * share; seed++) {
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

  it("gives each of several defects once, and nothing else", () => {
    for (let seed = 1; seed <= SPOILT_MORE * share; seed++) {
      const drawn = draw(planOf(seed));
      const verdicts = severalDefects(drawn, 2 + (seed % 3));
      if (verdicts === null) continue;
      const snapshot = snapshotOf(drawn);
      const found = findingsOf(snapshot, read(snapshot)).filter((finding) => !isPlanned(drawn, finding));
      const expected = verdicts.map(({ finding }) => finding);
      const mayFollow = new Set(verdicts.flatMap((verdict) => verdict.mayFollow ?? []));
      const isOwn = (finding: string): boolean => expected.includes(finding) || !mayFollow.has(finding);
      // beside an amount that nobody can count a total is not verified, which is not wrong
      const unread = drawn.batches.some(({ people }) => people.some(({ person }) => person.unread.size > 0));
      const isSaid = (finding: string): boolean => !(unread && /^total\/(?:envelope|mismatch|stale)@/.test(finding));
      expect({ seed, found: found.filter((finding) => isOwn(finding) && isSaid(finding)).sort() }).toEqual({
        seed,
        found: expected.filter(isSaid).sort(),
      });
    }
  });
});

describe("a random workbook with its lists printed in two blocks", () => {
  it("gives the same batches and figures, and each defect at its cell there", () => {
    let read = 0;
    for (let seed = 1; seed <= FOLDED; seed++) {
      const drawn = draw(usualPlanOf(seed));
      const verdict = seed % 2 === 0 ? (defects[seed % defects.length]?.spoil(drawn) ?? null) : null;
      const isWhole = verdict === null || !OF_LAYOUT.has(verdict.finding.split("@")[0] ?? "");
      const blocks = isWhole ? foldedWorkbook(drawn, seed) : null;
      if (blocks === null) continue;
      const grants = readGrants(blocks.snapshot, lexicon);
      const mayFollow = new Set(verdict?.mayFollow?.map(blocks.moved));
      const found = findingsOf(blocks.snapshot, grants).filter(
        (finding) => !isPlanned(drawn, finding) && !mayFollow.has(finding),
      );
      const totals = grants.batches.map(figures).map(({ beneficiaries, total }) => [beneficiaries, total]);
      expect({ seed, found, totals }).toEqual({
        seed,
        found: verdict === null ? [] : [blocks.moved(verdict.finding)],
        totals: figuresOf(drawn).map(({ beneficiaries, total }) => [beneficiaries, total]),
      });
      read++;
    }
    expect(read).toBeGreaterThan(FOLDED / 10);
  });
});

describe("the random workbooks", () => {
  it("have places for every kind of defect", () => {
    const seeds = Array.from({ length: SPOILT }, (_, i) => i + 1);
    const placed = defects.filter((defect) => seeds.some((seed) => defect.spoil(draw(usualPlanOf(seed))) !== null));
    expect(placed.map(({ rule }) => rule)).toEqual(defects.map(({ rule }) => rule));
  });
});
